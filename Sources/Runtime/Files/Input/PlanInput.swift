import MovementCore
import PlanFile

/// A plan file as it is, and what it says.
struct PlanInput {
  let path: String
  let source: String
  let reading: PlanReading

  /// Reading stops soon after the size that `PlanFile` refuses.
  private static let limit = 2 << 20

  init(path: String) throws(InputFileProblem) {
    let bytes = try InputFile.read(path, limit: PlanInput.limit)
    self.path = path
    source = String(decoding: bytes, as: UTF8.self)
    reading = PlanFile.read(bytes)
  }

  /// The lines of `plan check` that are errors.
  var errors: [Phrase] {
    reading.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      Phrase(
        vi: diagnostic.line(of: path, in: .vietnamese),
        en: diagnostic.line(of: path, in: .english))
    }
  }

  /// The plan, for whoever can do nothing without it.
  func plan() throws(InputProblems) -> Plan {
    guard let plan = reading.plan else { throw InputProblems(lines: errors) }
    return plan
  }
}
