import VietnameseText

/// The text of a form's field.
enum FieldText {
  /// - Parameter bytes: As they were sent.
  /// - Throws: `SiteProblem.unreadableForm` for what is no UTF-8, or no writing (`isStreamSafe`).
  static func read(_ bytes: [UInt8]) throws(SiteProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self), text.isStreamSafe else {
      throw .unreadableForm
    }
    return text
  }
}
