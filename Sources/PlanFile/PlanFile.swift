package import MovementCore

/// Reads plan files (`docs/plan-file.md`): YAML on libyaml's events, so that everything keeps its
/// place.
package enum PlanFile {
  /// Reads a plan and everything that is wrong with it, in one run.
  package static func read(_ bytes: some Collection<UInt8>) -> PlanReading {
    var reader = Reader()
    let plan = reader.plan(bytes)
    return PlanReading(
      plan: reader.hasErrors ? nil : plan?.plan, diagnostics: reader.diagnostics.inFileOrder())
  }
}

/// What became of a plan file.
package struct PlanReading: Sendable, Equatable {
  /// Nil if there is an error.
  package var plan: Plan?
  /// Errors, warnings and notes by place, then code.
  package var diagnostics: [Diagnostic]

  package init(plan: Plan?, diagnostics: [Diagnostic]) {
    self.plan = plan
    self.diagnostics = diagnostics
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Reader {
  fileprivate mutating func plan(_ bytes: some Collection<UInt8>) -> PlanDraft? {
    guard let source = SourceText(bytes, &self) else { return nil }
    switch YAMLDocument.read(source, &self) {
    case .broken: return nil
    case .empty:
      error(.missingKey, at: .start, .emptyFile)
      return nil
    case .root(let root):
      guard let plan = readingDuplicates(root, { $0.plan($1) }) else { return nil }
      check(plan)
      return plan
    }
  }
}

extension Phrase {
  fileprivate static let emptyFile = Phrase(
    vi: "tệp trống; một kế hoạch bắt đầu bằng số, ký hiệu văn bản, ví dụ `plan: 182-KH/QU`",
    en: """
      the file is empty; a plan begins with the number of the document, such as `plan: 182-KH/QU`
      """)
}
