import MovementCore

extension Reader {
  /// A figure that sums itself, directly or through others, would count everything again in each
  /// report. What is received comes from below, and so goes round in no circle.
  mutating func checkFigureCircles(_ plan: PlanDraft) {
    let index = FormIndex(plan)
    let figures = plan.forms.flatMap { form in
      form.figures.compactMap { figure in
        figure.sum.map { Summing(kind: form.form.kind, figure: figure, sum: $0) }
      }
    }.filter { $0.figure.from != .received }
    var numbers: [String: [String: Int]] = [:]
    for (number, summing) in figures.enumerated() {
      numbers[summing.kind, default: [:]][summing.figure.field] = number
    }
    let edges = figures.map { summing in
      index.kinds(of: summing.figure).compactMap { numbers[$0]?[summing.sum.value] }
    }
    for circle in AfterGraph(edges: edges).circles() {
      guard let first = circle.first else { continue }
      error(.cycle, at: figures[first].sum.place, .figureCircle(circle.map { figures[$0].name }))
    }
  }
}

/// A figure that sums a field.
private struct Summing {
  /// Of the form in which it stands.
  let kind: String
  let figure: FigureDraft
  let sum: Located<String>

  var name: String { kind + "." + figure.field }
}

extension Phrase {
  fileprivate static func figureCircle(_ names: [String]) -> Phrase {
    let path = listed(names)
    return names.count == 1
      ? Phrase(
        vi: "\(path) cộng chính nó; hãy cộng những gì được gửi đến (`from: received`) hoặc một ô "
          + "khác",
        en: "\(path) sums itself; sum what is received (`from: received`), or another field")
      : Phrase(
        vi: "các số này cộng lẫn nhau thành vòng: \(path); hãy bỏ một `sum` trong đó",
        en: "these figures sum one another in a circle: \(path); remove one `sum` of it")
  }
}
