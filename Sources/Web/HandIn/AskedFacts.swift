import MovementCore

/// What the form said when it was shown: it goes along in hidden fields, so that a plan that was
/// amended meanwhile does not change what a person signs without a word.
struct AskedFacts: Equatable {
  /// In the order of the form, with the names that they have in it.
  private(set) var values: [String: String]

  private enum Fact: String, CaseIterable {
    case title, clause, quantity, addressee, form
    case lastDay = "last-day"

    /// The name of the hidden field.
    var name: String { "asked-" + rawValue }

    var phrase: Phrase {
      switch self {
      case .title: Phrase(vi: "Nhiệm vụ", en: "Obligation")
      case .clause: Phrase(vi: "Mục trong kế hoạch", en: "Clause")
      case .quantity: Phrase(vi: "Số lượng", en: "Quantity")
      case .addressee: Phrase(vi: "Đơn vị duyệt", en: "Reviewed by")
      case .form: Phrase(vi: "Các ô của mẫu", en: "Fields of the form")
      case .lastDay: Phrase(vi: "Hạn cuối", en: "Last day")
      }
    }
  }

  init(_ task: HandInTask) {
    values = [
      Fact.title.name: task.obligation.title, Fact.clause.name: task.obligation.clause,
      Fact.quantity.name: task.obligation.quantityPhrase.vietnamese,
      Fact.addressee.name: task.addressee?.name ?? "–",
      Fact.form.name: task.form.map { $0.fields.map(\.label).joined(separator: " · ") } ?? "–",
      // Of every due: another may be chosen in the form.
      Fact.lastDay.name: task.dues.map { "\($0.due.number):\($0.due.lastDay)" }
        .joined(separator: " "),
    ]
  }

  /// What a form said; nil if it comes from no page of ours, or from a page of an older program.
  init?(_ form: SubmittedForm) {
    var values: [String: String] = [:]
    for fact in Fact.allCases {
      guard let value = form[fact.name], value.utf8.count <= 20_000 else { return nil }
      values[fact.name] = value
    }
    self.values = values
  }

  /// Names and values of the hidden fields.
  var fields: [(name: String, value: String)] {
    Fact.allCases.map { ($0.name, values[$0.name] ?? "") }
  }

  struct Difference: Equatable {
    let name: Phrase
    let before: String
    let after: String
  }

  /// What the plan says otherwise now, for somebody who hands in for one due.
  func differences(to now: AskedFacts, due number: Int?) -> [Difference] {
    Fact.allCases.compactMap { fact in
      let before = value(of: fact, due: number)
      let after = now.value(of: fact, due: number)
      return before == after ? nil : Difference(name: fact.phrase, before: before, after: after)
    }
  }

  private func value(of fact: Fact, due number: Int?) -> String {
    let value = values[fact.name] ?? ""
    guard fact == .lastDay else { return value }
    let day = value.split(separator: " ").lazy.compactMap { part -> CivilDate? in
      let pair = part.split(separator: ":")
      guard pair.count == 2, number == nil || Int(pair[0]) == number else { return nil }
      return CivilDate(String(pair[1]))
    }.first
    return day?.short ?? "–"
  }
}
