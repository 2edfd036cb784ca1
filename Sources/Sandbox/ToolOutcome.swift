import Glibc

/// How a tool came to its end, and what it said.
package struct ToolOutcome: Sendable {
  package enum End: Sendable, Hashable {
    case exited(Int)
    /// A fault of its own, or somebody's.
    case signalled(Int)
    /// It wanted more than it was allowed.
    case stopped(ToolLimit)
  }

  package let end: End
  package let output: String
  package let errors: String

  package var isSuccess: Bool { end == .exited(0) }

  /// The limit that it met.
  package var limit: ToolLimit? {
    if case .stopped(let limit) = end { limit } else { nil }
  }

  init(stopped limit: ToolLimit) {
    end = .stopped(limit)
    output = ""
    errors = ""
  }

  /// - Parameter code: What bubblewrap ended with: 128 and its number if a signal ended the tool.
  init(code: Int, output: [UInt8], errors: [UInt8]) {
    self.output = String(decoding: output, as: UTF8.self)
    self.errors = String(decoding: errors, as: UTF8.self)
    end = Self.end(code, self.errors)
  }

  private static func end(_ code: Int, _ errors: String) -> End {
    let signal = code > 128 ? Int32(truncatingIfNeeded: code - 128) : 0
    switch signal {
    case SIGXCPU, SIGKILL: return .stopped(.processor)
    case SIGXFSZ: return .stopped(.fileSize)
    default: break
    }
    // There is no signal for memory: whoever gets none says so, or stumbles.
    if code != 0, isAboutMemory(errors) { return .stopped(.memory) }
    if code != 0, errors.contains("File too large") { return .stopped(.fileSize) }
    return signal > 0 ? .signalled(Int(signal)) : .exited(code)
  }

  private static func isAboutMemory(_ errors: String) -> Bool {
    let errors = errors.lowercased()
    return [
      "out of memory", "cannot allocate memory", "bad_alloc", "memoryerror",
      "failed to map segment",
    ].contains(where: errors.contains)
  }
}
