import Glibc

/// The most memory that this process had at a time (proc(5): VmHWM, clear_refs).
enum PeakMemory {
  /// From now on.
  static func reset() {
    let file = open("/proc/self/clear_refs", O_WRONLY)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = write(file, "5", 1)
  }

  static var bytes: Int {
    guard let text = try? InputFile.read("/proc/self/status", limit: 65_536) else { return 0 }
    let line = String(decoding: text, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (kilobytes ?? 0) * 1_024
  }
}
