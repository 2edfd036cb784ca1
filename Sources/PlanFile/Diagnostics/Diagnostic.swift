package import MovementCore

/// Something that reading a plan file found, with its place (plan format §7).
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: String, Sendable, CaseIterable {
    case error, warning
    /// A warning that the office has seen and accepts.
    case note
  }

  package var severity: Severity
  package var code: DiagnosticCode
  package var place: Place
  /// What happened, and what to write instead where that can be said.
  package var message: Phrase

  package init(severity: Severity, code: DiagnosticCode, place: Place, message: Phrase) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
  }

  /// From 1.
  package var line: Int { place.line }
  /// From 1, in code points.
  package var column: Int { place.column }

  /// One line of `lantoa plan check`: `FILE:LINE:COLUMN: error|warning|note: CODE: message`.
  package func line(of file: String, in language: Language) -> String {
    "\(file):\(line):\(column): \(severity.rawValue): \(code.rawValue): \(message[language])"
  }
}

extension [Diagnostic] {
  /// By place, then code; what is equal keeps its order.
  func inFileOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.place != b.place { return a.place < b.place }
      if a.code != b.code { return a.code.rawValue < b.code.rawValue }
      return left.offset < right.offset
    }.map(\.element)
  }
}
