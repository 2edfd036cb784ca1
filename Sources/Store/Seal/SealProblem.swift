package import MovementCore

/// Why the record was not sealed. What was sealed before stays.
package enum SealProblem: PhrasedError, Hashable {
  /// A line that should come next is not there.
  case lineMissing(position: Int64)
  /// A line is not as it was written; sealing it would hide that.
  case lineAltered(position: Int64)
  /// The seals before were made with another key.
  case otherKey(fingerprint: String)
  /// A seal before is not as it was signed.
  case sealAltered(number: Int)

  package var phrase: Phrase {
    switch self {
    case .lineMissing(let position):
      Phrase(
        vi: "Chưa niêm phong: nhật ký thiếu dòng \(position). Hãy chạy lantoa verify để biết rõ.",
        en: "Not sealed: line \(position) is missing from the record. Run lantoa verify.")
    case .lineAltered(let position):
      Phrase(
        vi: "Chưa niêm phong: dòng \(position) của nhật ký đã bị sửa. Hãy chạy lantoa verify để "
          + "biết rõ.",
        en: "Not sealed: line \(position) of the record was altered. Run lantoa verify.")
    case .otherKey(let fingerprint):
      Phrase(
        vi: """
          Chưa niêm phong: các lần niêm phong trước dùng khóa khác (\(fingerprint)). Hãy đặt lại \
          tệp khóa cũ, hoặc bắt đầu khóa mới bằng: lantoa verify --seal --new-seal-key
          """,
        en: """
          Not sealed: the seals before were made with another key (\(fingerprint)). Put that key \
          file back, or begin with a new key: lantoa verify --seal --new-seal-key
          """)
    case .sealAltered(let number):
      Phrase(
        vi:
          "Chưa niêm phong: niêm phong số \(number) đã bị sửa. Hãy chạy lantoa verify để biết rõ.",
        en: "Not sealed: seal \(number) was altered. Run lantoa verify.")
    }
  }
}
