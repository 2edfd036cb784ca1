/// What was answered in one field of a form, checked.
package enum FieldAnswer: Sendable, Equatable {
  /// A line or a text; a day as `YYYY-MM-DD`; the id of what was chosen.
  case text(String)
  case number(Int)
  /// A number that the record found (``FigureSource``), with what a person made of it.
  case figure(Figure)
  case flag(Bool)
  /// The ids of what was chosen, in the order of the options.
  case list([String])
  /// The rows of a group, each by the ids of its fields.
  case rows([[String: FieldAnswer]])

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  /// Of a figure the value that holds, which is the corrected one where there is one.
  package var number: Int? {
    switch self {
    case .number(let number): number
    case .figure(let figure): figure.value
    case .text, .flag, .list, .rows: nil
    }
  }
  package var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
  package var day: CivilDate? { text.flatMap { CivilDate($0) } }
  package var rows: [[String: FieldAnswer]] { if case .rows(let rows) = self { rows } else { [] } }

  /// What was chosen in a `choice`, `choices` or `yes-no`, by the ids of the options.
  package var chosen: [String] {
    switch self {
    case .text(let id): [id]
    case .flag(let flag): [flag ? "yes" : "no"]
    case .list(let ids): ids
    case .number, .figure, .rows: []
    }
  }
}

/// Everything that was answered in a form, by the ids of its fields; what was left empty is not
/// there.
package struct FormAnswers: Sendable, Equatable {
  package var values: [String: FieldAnswer]

  package init(_ values: [String: FieldAnswer] = [:]) { self.values = values }

  package subscript(field: String) -> FieldAnswer? {
    get { values[field] }
    set { values[field] = newValue }
  }

  package var isEmpty: Bool { values.isEmpty }
}
