import Glibc
package import MovementCore

/// Why the record cannot be sealed, or seals cannot be checked.
package enum SealKeyProblem: PhrasedError, Hashable {
  case missing(String)
  case unreadable(String, code: Int32)
  case unwritable(String, code: Int32)
  /// Others than its owner can read it.
  case open(String)
  case noKey(String)
  /// Neither a file nor 64 hexadecimal digits.
  case noPublicKey(String)
  case noRoot(String)

  package var phrase: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        vi: "Không có tệp khóa niêm phong \(path). Hãy đặt lại tệp khóa cũ, hoặc chỉ ra bằng "
          + "--seal-key.",
        en: "There is no key for seals at \(path). Put the old key back, or name it by --seal-key.")
    case .unreadable(let path, let code):
      Phrase(
        vi: "Không đọc được tệp khóa niêm phong \(path): \(Self.reason(code)).",
        en: "The key for seals at \(path) cannot be read: \(Self.reason(code)).")
    case .unwritable(let path, let code):
      Phrase(
        vi: "Không ghi được \(path): \(Self.reason(code)).",
        en: "\(path) cannot be written: \(Self.reason(code)).")
    case .open(let path):
      Phrase(
        vi: "Tệp khóa niêm phong \(path) đang mở cho người khác đọc, nên không dùng. Hãy chạy: "
          + "chmod 600 \(path)",
        en:
          "Others can read the key for seals at \(path), so it is not used. Run: chmod 600 \(path)")
    case .noKey(let path):
      Phrase(
        vi: "\(path) không phải tệp khóa niêm phong (một dòng 64 chữ số thập lục phân).",
        en: "\(path) is no key for seals (one line of 64 hexadecimal digits).")
    case .noPublicKey(let text):
      Phrase(
        vi:
          "“\(text)” không phải khóa công khai: cần tên tệp seal.pub hoặc 64 chữ số thập lục phân.",
        en:
          "“\(text)” is no public key: a file such as seal.pub or 64 hexadecimal digits are wanted."
      )
    case .noRoot(let text):
      Phrase(
        vi: "“\(text)” không phải mã niêm phong: cần 64 chữ số và chữ cái a–f.",
        en: "“\(text)” is no root of a seal: 64 digits and letters a–f are wanted.")
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
