import Glibc
import MovementCore

/// Reads the files that a person names.
enum InputFile {
  /// All bytes of a file, or the first `limit` of them.
  static func read(_ path: String, limit: Int = .max) throws(InputFileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw InputFileProblem(path: path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size(of: file), limit))
    var piece = [UInt8](repeating: 0, count: 262_144)
    while bytes.count < limit {
      let wanted = min(piece.count, limit - bytes.count)
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, wanted) }
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw InputFileProblem(path: path, code: errno)
      }
    }
    return bytes
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// How long the file is; 0 for pipes and devices.
  private static func size(of file: Int32) -> Int {
    let end = lseek(file, 0, SEEK_END)
    return end > 0 && lseek(file, 0, SEEK_SET) == 0 ? end : 0
  }
}

/// A file cannot be read.
struct InputFileProblem: PhrasedError {
  let path: String
  /// The system's number for what is wrong.
  let code: Int32

  var phrase: Phrase {
    Phrase(
      vi: "Không đọc được \(path): \(reason.vietnamese).",
      en: "\(path) cannot be read: \(reason.english).")
  }

  private var reason: Phrase {
    switch code {
    case ENOENT, ENOTDIR:
      Phrase(vi: "không có tệp này", en: "there is no such file")
    case EISDIR:
      Phrase(vi: "đây là một thư mục, cần một tệp", en: "it is a folder, a file is needed")
    case EACCES, EPERM:
      Phrase(vi: "không được phép đọc tệp này", en: "reading it is not permitted")
    default:
      Phrase(
        vi: "hệ thống báo “\(String(cString: strerror(code)))”",
        en: "the system says “\(String(cString: strerror(code)))”")
    }
  }
}
