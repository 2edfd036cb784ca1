/// What is in a template, without filling it.
package struct TemplateCheck: Sendable, Equatable {
  package struct Used: Sendable, Equatable {
    package let path: String
    /// Text of a paragraph in which it stands.
    package let near: String
    package let isKnown: Bool
    /// The field that was perhaps meant, if it is not known.
    package let suggestion: String?
  }

  /// By their paths.
  package let fields: [Used]
  /// What is wrong, unknown fields included.
  package let problems: [TemplateProblem]

  /// Whether it can be taken.
  package var isGood: Bool { problems.isEmpty }

  init(fields: [String: String], problems: [TemplateProblem], _ catalogue: TemplateCatalogue) {
    self.fields = fields.sorted { $0.key < $1.key }.map { path, near in
      let isKnown = catalogue.has(path)
      return Used(
        path: path, near: near.split(whereSeparator: \.isWhitespace).joined(separator: " "),
        isKnown: isKnown, suggestion: isKnown ? nil : catalogue.nearest(to: path))
    }
    self.problems =
      problems
      + self.fields.filter { !$0.isKnown }.map {
        TemplateProblem(.unknownField, $0.path, near: $0.near)
      }
  }
}
