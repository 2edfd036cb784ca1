import Glibc

/// The folder that a tool writes to, seen from outside.
enum OutputFolder {
  /// What even an empty file costs.
  private static let leastSize = 4_096

  /// Whether more than so many bytes lie in a folder and the folders in it. Links are not followed.
  static func isFuller(_ path: String, than limit: Int) -> Bool {
    var left = limit
    return !take(from: &left, path, depth: 0)
  }

  /// - Returns: False when nothing is left.
  private static func take(from left: inout Int, _ path: String, depth: Int) -> Bool {
    guard depth < 8 else { return false }
    guard let folder = opendir(path) else { return true }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      var found = stat()
      guard lstat("\(path)/\(name)", &found) == 0 else { continue }
      left -= max(leastSize, Int(found.st_size))
      guard left >= 0 else { return false }
      if found.st_mode & S_IFMT == S_IFDIR {
        guard take(from: &left, "\(path)/\(name)", depth: depth + 1) else { return false }
      }
    }
    return true
  }
}
