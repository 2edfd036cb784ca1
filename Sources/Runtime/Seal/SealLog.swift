import MovementCore
package import Store

/// The roots of the seals, kept outside the database, so that seals which are taken out of it are
/// missed. One line for each: number, positions, moment, root.
package struct SealLog: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  /// The roots by the numbers of their seals; none if there is no file. A line that was cut off is
  /// left out.
  package func roots() throws -> [Int: String] {
    guard InputFile.exists(path) else { return [:] }
    let text = String(decoding: try InputFile.read(path), as: UTF8.self)
    var roots: [Int: String] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 5, let number = Int(parts[0]), let root = Seal.root(typed: "\(parts[4])")
      else { continue }
      roots[number] = root
    }
    return roots
  }

  /// Adds seals that it does not have.
  package func add(_ seals: [Seal]) throws {
    guard !seals.isEmpty else { return }
    let known = try roots()
    let lines = seals.filter { known[$0.number] == nil }.map { seal in
      "\(seal.number) \(seal.first) \(seal.last) \(seal.sealedAt) \(seal.root)\n"
    }
    // Begins a line of its own also after one that was cut off.
    let start = try needsLineEnd ? "\n" : ""
    try SealFile.write(start + lines.joined(), to: path, mode: 0o644, append: true)
  }

  private var needsLineEnd: Bool {
    get throws {
      guard InputFile.exists(path) else { return false }
      let last = try InputFile.read(path).last
      return last != nil && last != UInt8(ascii: "\n")
    }
  }
}
