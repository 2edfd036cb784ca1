import Glibc

/// Where this program lies.
package enum ProgramPath {
  /// Its absolute path, or an empty text if the system does not tell.
  package static var current: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { return "" }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
