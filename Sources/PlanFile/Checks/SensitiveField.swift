import MovementCore
import VietnameseText

/// A field of a form that asks who somebody is or what somebody believes, thinks or did against whom,
/// or how to find them (docs/rights.md). A rule over words, and so a warning: a person decides.
enum SensitiveField: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    for field in plan.forms.flatMap(\.asked) where !field.countsOnly {
      guard let subject = SensitiveSubject.found(in: field) else { continue }
      reader.report(
        .warning, .sensitiveField, at: field.label.place, subject.warning(field.label.value))
    }
  }
}

extension FormDraft.Asked {
  /// A number says how many, a day when; a file is looked at by a person anyway.
  fileprivate var countsOnly: Bool { [.number, .date, .files].contains(type) }
}

/// What a form must not ask of a person.
private enum SensitiveSubject: CaseIterable {
  case belief, ethnicity, opinion, protest, identityNumber, phone, home

  static func found(in field: FormDraft.Asked) -> SensitiveSubject? {
    let texts = [field.label.value, field.id].map(FoldedWords.init)
    return allCases.first { subject in texts.contains { subject.isAsked(in: $0) } }
  }

  private func isAsked(in words: FoldedWords) -> Bool {
    switch self {
    case .belief: words.has("ton giao", "tin nguong", "religion", "religious", "belief")
    case .ethnicity:
      words.without(Self.wholeNation).has("dan toc", "ethnicity", "ethnic")
    case .opinion:
      words.has("chinh kien", "quan diem chinh tri", "political opinion", "political view")
    case .protest:
      words.has("striker", "strikers", "protester", "protesters", "petitioner", "petitioners")
        || words.has(anyOf: Self.people, before: Self.protests)
    case .identityNumber:
      words.has(
        "cccd", "cmnd", "cmtnd", "can cuoc", "chung minh nhan dan", "so dinh danh",
        "dinh danh ca nhan")
    case .phone: words.has("so dien thoai", "dien thoai lien he", "sdt", "phone", "telephone")
    case .home:
      words.has(
        "dia chi nha", "dia chi thuong tru", "dia chi tam tru", "dia chi cu tru", "dia chi ho dan",
        "dia chi ho gia dinh", "dia chi tung ho", "dia chi gia dinh", "noi cu tru",
        "noi thuong tru", "noi tam tru", "home address")
        || words.hasWritten("nơi ở", "chỗ ở")
    }
  }

  /// Of all together, of an office or of what they have in common: nobody's own.
  private static let wholeNation = [
    "dai doan ket dan toc", "doan ket toan dan toc", "doan ket dan toc", "toan dan toc",
    "doc lap dan toc", "ban sac dan toc", "van hoa dan toc", "truyen thong dan toc",
    "ban dan toc", "phong dan toc", "mat tran dan toc",
  ]

  private static let people = [
    "nguoi", "nguoi dan", "nguoi tham gia", "nguoi lao dong", "ca nhan", "ho", "ho dan",
    "cong nhan", "doi tuong", "danh sach", "ho ten", "ten", "ong ba",
  ]

  private static let protests = [
    "dinh cong", "lan cong", "bieu tinh", "tu tap", "khieu nai", "khieu kien", "to cao",
  ]

  private var name: Phrase {
    switch self {
    case .belief: Phrase(vi: "tôn giáo, tín ngưỡng", en: "religion or belief")
    case .ethnicity: Phrase(vi: "dân tộc", en: "ethnicity")
    case .opinion: Phrase(vi: "chính kiến", en: "political opinion")
    case .protest:
      Phrase(
        vi: "người đình công, tụ tập, khiếu nại hoặc tố cáo",
        en: "who went on strike, gathered, petitioned or complained")
    case .identityNumber: Phrase(vi: "số giấy tờ tùy thân", en: "the number of an identity card")
    case .phone: Phrase(vi: "số điện thoại", en: "a telephone number")
    case .home: Phrase(vi: "nơi ở", en: "where somebody lives")
    }
  }

  private var instead: Phrase {
    switch self {
    case .belief, .ethnicity, .opinion:
      Phrase(
        vi: "không ghi điều này về từng người; nếu thật cần, hỏi con số tổng hợp của đơn vị "
          + "(`type: number`)",
        en: "nothing of the kind is recorded of a person; if it is needed at all, ask for a count "
          + "of the unit (`type: number`)")
    case .protest:
      Phrase(
        vi: "đó là quyền của người dân; hỏi số việc đã trả lời và trả lời đúng hạn "
          + "(`type: number`)",
        en: "that is people's right; ask how many matters were answered, and in time "
          + "(`type: number`)")
    case .identityNumber, .phone, .home:
      Phrase(
        vi: "hãy bỏ ô này; đơn vị tự giữ danh sách của mình, ở đây chỉ hỏi con số "
          + "(`type: number`)",
        en: "leave the field out; a unit keeps its own lists, and here a count is asked for "
          + "(`type: number`)")
    }
  }

  func warning(_ label: String) -> Phrase {
    let label = onOneLine(label)
    return Phrase(
      vi: "ô “\(label)” hỏi \(name.vietnamese): \(instead.vietnamese)",
      en: "the field “\(label)” asks for \(name.english): \(instead.english)")
  }
}

/// The words of a text without diacritics and case, between single spaces, so that only whole words
/// are found.
private struct FoldedWords {
  private var text: String
  /// With diacritics.
  private let written: String

  init(_ text: String) {
    self.text = Self.spaced(text.folded)
    written = Self.spaced(text.composed.lowercased())
  }

  private static func spaced(_ text: String) -> String {
    " " + text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }

  /// For words that are others without their diacritics: “nơi ở” and “nội ô”.
  func hasWritten(_ phrases: String...) -> Bool { phrases.contains { written.contains(" \($0) ") } }

  func has(_ phrases: String...) -> Bool { phrases.contains { text.contains(" \($0) ") } }

  /// Whether one of some stands right before one of others.
  func has(anyOf first: [String], before second: [String]) -> Bool {
    first.contains { one in second.contains { has("\(one) \($0)") } }
  }

  func without(_ phrases: [String]) -> FoldedWords {
    var rest = self
    for phrase in phrases { rest.text = rest.text.replacing(" \(phrase) ", with: " ") }
    return rest
  }
}
