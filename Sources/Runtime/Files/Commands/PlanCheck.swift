package import MovementCore
import PlanFile
import TableFile

/// `lantoa plan check`: everything that is wrong with a plan file, or looks so (plan format §7).
package struct PlanCheck: Sendable {
  package var file: String
  package var language: Language
  package var isJSON: Bool

  package init(file: String, language: Language, isJSON: Bool) {
    self.file = file
    self.language = language
    self.isJSON = isJSON
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let reading = try PlanInput(path: file).reading
      if isJSON {
        let table = DiagnosticTable(
          file: file, diagnostics: reading.diagnostics, language: language)
        try table.write(.json, to: console.output)
      } else {
        try writeLines(reading.diagnostics, on: console)
      }
      return reading.hasErrors ? .problems : .success
    }
  }

  private func writeLines(_ diagnostics: [Diagnostic], on console: Console) throws {
    var output = console.output
    for diagnostic in diagnostics {
      output.append(diagnostic.line(of: file, in: language) + "\n")
      try output.flushIfFull()
    }
    // Programs read the lines alone; a person also wants to hear that all is well.
    if console.isTerminal { output.append(summary(of: diagnostics)[language] + "\n") }
    try output.flush()
  }

  private func summary(of diagnostics: [Diagnostic]) -> Phrase {
    func count(_ severity: Diagnostic.Severity) -> Int {
      diagnostics.count { $0.severity == severity }
    }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    return Phrase(
      vi: "\(file): \(errors) lỗi, \(warnings) cảnh báo, \(notes) ghi chú",
      en: "\(file): errors \(errors), warnings \(warnings), notes \(notes)")
  }
}

/// Diagnostics as `{file, line, column, severity, code, message}`.
private struct DiagnosticTable: WritableTable {
  let file: String
  let diagnostics: [Diagnostic]
  let language: Language

  func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(["file", "line", "column", "severity", "code", "message"])
    for diagnostic in diagnostics {
      writer.text(file)
      writer.number(diagnostic.line)
      writer.number(diagnostic.column)
      writer.text(diagnostic.severity.rawValue)
      writer.text(diagnostic.code.rawValue)
      writer.text(diagnostic.message[language])
      try writer.endRow()
    }
    try writer.end()
  }
}
