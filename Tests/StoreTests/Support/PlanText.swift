import MovementCore

/// A plan in four lines instead of a plan file: number, title, first and last day of the period,
/// ids of the obligations; and, where there is a fifth, the fields of the form of articles.
enum PlanText {
  static func text(
    _ number: String = "182-KH/QU", title: String = "Dân vận khéo",
    period: String = "2018-10-01 2019-09-30", obligations: String = "articles commitments",
    form: String? = nil
  ) -> String {
    ([number, title, period, obligations] + (form.map { [$0] } ?? [])).joined(separator: "\n")
  }

  struct Unreadable: PhrasedError {
    var phrase: Phrase { Phrase(vi: "dòng 1 sai", en: "line 1 is wrong") }
  }

  static func read(_ text: String) throws -> Plan {
    let lines = text.split(separator: "\n").map(String.init)
    guard (4...5).contains(lines.count) else { throw Unreadable() }
    let days = lines[2].split(separator: " ").compactMap { CivilDate($0) }
    guard days.count == 2, let period = DateRange(days[0], days[1]) else { throw Unreadable() }
    let due = Due(
      number: 1, opens: period.first, lastDay: period.last, lastDayWithoutGrace: period.last)
    return Plan(
      number: lines[0], title: lines[1], issuer: "Ban Thường vụ", issued: period.first,
      period: period, forms: lines.dropFirst(4).map(form),
      obligations: lines[3].split(separator: " ").map { id in
        Obligation(
          id: String(id), clause: "IV", title: String(id), who: [.all], what: "article",
          schedule: Schedule(rule: .wholePeriod, dues: [due]))
      })
  }

  private static func form(_ fields: String) -> Form {
    Form(
      kind: "article", name: "Bài viết",
      fields: fields.split(separator: " ").map { id in
        Form.Field(id: String(id), label: String(id), type: .line, isRequired: true)
      })
  }
}
