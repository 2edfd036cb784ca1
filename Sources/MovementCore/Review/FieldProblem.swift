/// What is wrong with one field of a form.
package struct FieldProblem: Sendable, Hashable {
  /// The field's id in the form.
  package var field: String
  package var phrase: Phrase

  package init(field: String, _ phrase: Phrase) {
    self.field = field
    self.phrase = phrase
  }
}

/// Everything that is wrong with a form at once, in the order of its fields; never empty.
package struct FieldProblems: PhrasedError, Equatable {
  package let problems: [FieldProblem]

  /// Nil if there are none.
  package init?(_ problems: [FieldProblem]) {
    if problems.isEmpty { return nil }
    self.problems = problems
  }

  package subscript(field: String) -> Phrase? { problems.first { $0.field == field }?.phrase }

  package var phrase: Phrase {
    Phrase(
      vi: problems.map(\.phrase.vietnamese).joined(separator: "\n"),
      en: problems.map(\.phrase.english).joined(separator: "\n"))
  }
}

extension Phrase {
  /// “Tên dài 230 ký tự, tối đa là 200. Vui lòng rút gọn.”
  package static func tooLong(_ what: Phrase, count: Int, limit: Int) -> Phrase {
    func words(_ language: Language) -> (String, String) {
      (grouped(count, language), grouped(limit, language))
    }
    let (vietnamese, english) = (words(.vietnamese), words(.english))
    return Phrase(
      vi: "\(what.vietnamese) dài \(vietnamese.0) ký tự, tối đa là \(vietnamese.1). "
        + "Vui lòng rút gọn.",
      en: "\(what.english) has \(english.0) characters, at most \(english.1) are allowed. "
        + "Please shorten it.")
  }
}
