/// What a reviewer wrote beside single fields of what is returned: a text of 1 to 500 characters for
/// each, by the names of the fields.
package struct FieldMarks: Sendable, Hashable {
  package let notes: [String: String]

  /// Takes what is on record.
  package init(notes: [String: String] = [:]) { self.notes = notes }

  package static let longestNote = 500

  /// Takes what was typed; what is blank is left out.
  ///
  /// - Throws: What is wrong, by the names of the fields.
  package init(typed: [String: String]) throws(FieldProblems) {
    var notes: [String: String] = [:]
    var problems: [FieldProblem] = []
    for (field, text) in typed.sorted(by: { $0.key < $1.key }) {
      let entered = EnteredText(text)
      guard !entered.isBlank else { continue }
      if let hidden = entered.hidden {
        problems.append(FieldProblem(field: field, hidden.phrase))
      } else if entered.length > Self.longestNote {
        problems.append(
          FieldProblem(
            field: field,
            .tooLong(
              Phrase(vi: "Điều cần sửa", en: "The note"), count: entered.length,
              limit: Self.longestNote)))
      } else {
        notes[field] = entered.text
      }
    }
    if let problems = FieldProblems(problems) { throw problems }
    self.notes = notes
  }

  package var isEmpty: Bool { notes.isEmpty }

  package subscript(field: String) -> String? { notes[field] }
}
