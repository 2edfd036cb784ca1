import MovementCore

/// What was typed about how the papers of a unit look.
struct LetterheadForm {
  var letterhead: Letterhead
  private(set) var problems = WrongFields()

  init(_ letterhead: Letterhead) { self.letterhead = letterhead }

  /// - Throws: Nothing; what is wrong stands in ``problems``, with what was typed kept.
  init(_ form: SubmittedForm) {
    letterhead = Letterhead(side: PaperSide(rawValue: form.text("side")) ?? .party)
    for line in Self.lines {
      let entered = EnteredText(form.text(line.name))
      letterhead[keyPath: line.path] = entered.text
      problems[line.name] = Self.problem(of: entered, line)
    }
    let typed = EnteredText(form.text("recipients"))
    let recipients = typed.text.split(separator: "\n").map { EnteredText(String($0)) }
      .filter { !$0.isBlank }
    letterhead.recipients = recipients.map(\.text)
    problems["recipients"] = Self.problem(of: typed, recipients)
  }

  /// A line of it: how it is called in the form, and where it lies.
  struct Line {
    let name: String
    let path: any WritableKeyPath<Letterhead, String> & Sendable
    let label: Phrase
    let help: Phrase?
  }

  static let lines: [Line] = [
    Line(
      name: "parent", path: \.parent, label: Phrase(vi: "Cơ quan cấp trên", en: "Office above"),
      help: Phrase(
        vi: "Ví dụ: ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH",
        en: "In capitals, as it stands at the head of papers")),
    Line(
      name: "issuer", path: \.issuer, label: Phrase(vi: "Cơ quan ban hành", en: "Issuer"),
      help: Phrase(
        vi: "Ví dụ: QUẬN ỦY QUẬN 1", en: "In capitals, as it stands at the head of papers")),
    Line(
      name: "abbreviation", path: \.abbreviation,
      label: Phrase(vi: "Ký hiệu cơ quan", en: "Abbreviation"),
      help: Phrase(
        vi: "Phần của cơ quan trong số, ký hiệu: QU trong 182-KH/QU",
        en: "What stands for the issuer in a symbol: QU in 182-KH/QU")),
    Line(
      name: "place", path: \.place, label: Phrase(vi: "Địa danh", en: "Place"),
      help: Phrase(vi: "Ví dụ: Quận 1", en: "It stands before the date")),
    Line(
      name: "signingFor", path: \.signingFor, label: Phrase(vi: "Đề ký", en: "Signing for"),
      help: Phrase(
        vi: "Ví dụ: T/M BAN THƯỜNG VỤ; để trống nếu thủ trưởng ký trực tiếp",
        en: "On whose behalf; empty for who signs in their own name")),
    Line(
      name: "signerTitle", path: \.signerTitle,
      label: Phrase(vi: "Chức vụ người ký", en: "Office of who signs"), help: nil),
    Line(
      name: "signerName", path: \.signerName,
      label: Phrase(vi: "Họ và tên người ký", en: "Name of who signs"), help: nil),
    Line(
      name: "archive", path: \.archive, label: Phrase(vi: "Nơi lưu", en: "Where it is kept"),
      help: Phrase(vi: "Ví dụ: Lưu Văn phòng Quận ủy", en: "The last line of the recipients")),
  ]

  private static func problem(of entered: EnteredText, _ line: Line) -> Phrase? {
    if let hidden = entered.hidden { return hidden.phrase }
    if line.name == "issuer", entered.isBlank {
      return Phrase(vi: "Vui lòng ghi cơ quan ban hành.", en: "Give the issuer.")
    }
    if !entered.isOneLine {
      return Phrase(
        vi: "Chỉ viết trên một dòng. Vui lòng bỏ chỗ xuống dòng.",
        en: "One line only. Remove the line break.")
    }
    guard entered.length > Letterhead.longestLine else { return nil }
    return .tooLong(line.label, count: entered.length, limit: Letterhead.longestLine)
  }

  private static func problem(of typed: EnteredText, _ recipients: [EnteredText]) -> Phrase? {
    if let hidden = typed.hidden { return hidden.phrase }
    let most = Letterhead.mostRecipients
    guard recipients.count <= most else {
      return Phrase(
        vi: "Có \(recipients.count) nơi nhận, tối đa là \(most). Vui lòng bỏ bớt.",
        en: "There are \(recipients.count) recipients, at most \(most) are kept. Leave some out.")
    }
    let long = recipients.first { $0.length > Letterhead.longestLine }
    return long.map {
      .tooLong(
        Phrase(vi: "Một nơi nhận", en: "A recipient"), count: $0.length,
        limit: Letterhead.longestLine)
    }
  }
}
