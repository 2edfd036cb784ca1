import MovementCore
import Store

/// The office's phrases for reasons of a return, from which a reviewer chooses.
enum OfficePhrases {
  /// What an office begins with. They are written to units and so in Vietnamese, whatever the
  /// language of the pages.
  static let shipped = [
    "Bổ sung kết quả cụ thể bằng số liệu (bao nhiêu người, bao nhiêu lượt, thời gian nào).",
    "Thiếu minh chứng: gửi kèm ảnh hoặc văn bản có ngày tháng, địa điểm.",
    "Ghi rõ cách làm, lực lượng tham gia và đơn vị phối hợp.",
    "Ảnh mờ hoặc không đúng nội dung; gửi lại ảnh rõ hơn.",
    "Nộp chưa đúng nhiệm vụ hoặc chưa đúng kỳ; chọn lại rồi nộp.",
    "Trùng với sản phẩm đã nộp trước đó; rút bản này hoặc nêu rõ điểm khác.",
    "Số lượng chưa khớp với nội dung; kiểm tra lại.",
    "Văn bản chưa có chữ ký hoặc con dấu theo quy định.",
    "Có thông tin cá nhân của người dân (số điện thoại, địa chỉ nhà, số giấy tờ); lược bỏ rồi nộp lại.",
  ]

  /// The reason of a return that is told field by field.
  static let seeFields = "Vui lòng sửa các mục có ghi “Cần sửa”."

  static let most = 40
  /// In characters.
  static let longest = 300

  /// Takes what was typed, one phrase a line; empty lines and repetitions are passed over.
  ///
  /// - Throws: `Problem`, or `ReviewProblem` for hidden characters.
  static func read(_ typed: String) throws -> [Reason] {
    var phrases: [Reason] = []
    for line in EnteredText(typed).text.split(separator: "\n") {
      let entered = EnteredText(String(line))
      if entered.isBlank { continue }
      guard entered.length <= longest else { throw Problem.tooLong(entered.text) }
      let phrase = try Reason(entered.text)
      if !phrases.contains(phrase) { phrases.append(phrase) }
    }
    guard phrases.count <= most else { throw Problem.tooMany(phrases.count) }
    return phrases
  }

  struct Problem: PhrasedError, Equatable {
    let phrase: Phrase

    static func tooLong(_ text: String) -> Problem {
      let start = String(text.prefix(40))
      return Problem(
        phrase: Phrase(
          vi: "Câu “\(start)…” dài quá \(longest) ký tự. Vui lòng rút gọn.",
          en: "The phrase “\(start)…” has more than \(longest) characters. Please shorten it."))
    }

    static func tooMany(_ count: Int) -> Problem {
      Problem(
        phrase: Phrase(
          vi: "Có \(count) câu, tối đa là \(most). Vui lòng bỏ bớt.",
          en: "There are \(count) phrases, at most \(most) are kept. Please leave some out."))
    }
  }
}

extension Site {
  /// The office's own, or those that it begins with.
  func officePhrases() async throws -> [String] {
    let own = try await store.phrases()
    return own.isEmpty ? OfficePhrases.shipped : own
  }
}
