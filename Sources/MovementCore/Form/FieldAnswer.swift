/// What was answered in one field of a form, checked.
package enum FieldAnswer: Sendable, Equatable {
  /// A line or a text; a day as `YYYY-MM-DD`; the id of what was chosen.
  case text(String)
  case number(Int)
  case flag(Bool)
  /// The ids of what was chosen, in the order of the options.
  case list([String])
  /// The rows of a group, each by the ids of its fields.
  case rows([[String: FieldAnswer]])

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  package var day: CivilDate? { text.flatMap { CivilDate($0) } }
  package var rows: [[String: FieldAnswer]] { if case .rows(let rows) = self { rows } else { [] } }
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
