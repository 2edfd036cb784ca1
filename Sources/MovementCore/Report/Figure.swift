/// A number of a report that the record found, and what a person made of it: a figure corrected by
/// hand keeps both values and the reason.
package struct Figure: Sendable, Equatable, Codable {
  /// What the record counted when the report was handed in.
  package let counted: Int
  /// What holds: `counted`, or another number that a person gave.
  package let value: Int
  /// Why they differ, one line of 1 to 500 characters; nil if they are equal.
  package let reason: String?

  /// - Parameters:
  ///   - value: Nil if nobody corrected it.
  ///   - reason: Dropped if there is nothing to give a reason for.
  package init(counted: Int, value: Int? = nil, reason: String? = nil) {
    self.counted = counted
    self.value = value ?? counted
    self.reason = self.value == counted ? nil : reason
  }

  package var isCorrected: Bool { value != counted }

  /// The largest one: fifteen digits are as many as a spreadsheet keeps.
  package static let largest = 999_999_999_999_999
  /// In code points.
  package static let longestReason = 500
}

extension Figure {
  /// “13 (số ghi nhận: 12; lý do: Thêm một mô hình chưa nộp)”; the number alone where nobody corrected
  /// it.
  package func words(_ language: Language) -> String {
    let number = grouped(value, language)
    guard isCorrected else { return number }
    let found = grouped(counted, language)
    let parts = Phrase(
      vi: "số ghi nhận: \(found)" + (reason.map { "; lý do: \($0)" } ?? ""),
      en: "counted: \(found)" + (reason.map { "; reason: \($0)" } ?? ""))
    return "\(number) (\(parts[language]))"
  }
}
