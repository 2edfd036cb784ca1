import MovementCore

/// What amounts count, as it stands after a number: “1/2 bài”, “1 article”, “2 articles”.
struct Measure {
  let vietnamese: String
  let one: String
  let many: String

  init(vi vietnamese: String, en one: String, _ many: String) {
    self.vietnamese = vietnamese
    self.one = one
    self.many = many
  }

  subscript(language: Language, of number: Int) -> String {
    language == .vietnamese ? vietnamese : number == 1 ? one : many
  }
}

extension Obligation {
  var measure: Measure {
    guard quantity.needsStaff else { return measures[what] ?? anyMeasure }
    return what == "commitment" ? signers : people
  }

  /// “ít nhất 2 bài”, “100% số người của đơn vị”.
  var quantityPhrase: Phrase {
    var phrase: Phrase
    switch quantity {
    case .share(let share):
      phrase = Phrase(vi: "\(share)% số người của đơn vị", en: "\(share)% of the unit's staff")
    case .atLeast(let need):
      phrase = Phrase(
        vi: "ít nhất \(need) \(measure.vietnamese)",
        en: "at least \(need) \(measure[.english, of: need])")
    }
    if count == .subtree {
      phrase += Phrase(
        vi: ", tính cả sản phẩm của các đơn vị trực thuộc",
        en: ", counting what the units below hand in")
    }
    return phrase
  }
}

private let people = Measure(vi: "người", en: "person", "people")
private let signers = Measure(vi: "người đã ký", en: "person signed", "people signed")
private let anyMeasure = Measure(vi: "sản phẩm", en: "deliverable", "deliverables")

/// Of the kinds that the product knows (plan format §6).
private let measures: [String: Measure] = [
  "launch-plan": Measure(vi: "kế hoạch", en: "plan", "plans"),
  "registration": Measure(vi: "đăng ký", en: "registration", "registrations"),
  "initiative": Measure(vi: "sáng kiến", en: "initiative", "initiatives"),
  "commitment": Measure(vi: "cam kết", en: "commitment", "commitments"),
  "article": Measure(vi: "bài", en: "article", "articles"),
  "activity": Measure(vi: "hoạt động", en: "activity", "activities"),
  "inspection": Measure(vi: "biên bản", en: "inspection", "inspections"),
  "report": Measure(vi: "báo cáo", en: "report", "reports"),
  "nomination": Measure(vi: "đề nghị", en: "nomination", "nominations"),
  "guidance": Measure(vi: "văn bản", en: "document", "documents"),
  "issue": Measure(vi: "số", en: "issue", "issues"),
]
