import MovementCore
import PlanFile
import Store
import TableFile

/// Something that is wrong in a file, or looks so, with its place: what `lantoa load` says of it.
struct LoadProblem: Sendable {
  /// As the person named it; nil for what lies in no single file.
  let file: String?
  let line: Int?
  /// The name of a table's column, or the column of a plan's line as a number.
  let column: String?
  let message: Phrase

  init(file: String? = nil, line: Int? = nil, column: String? = nil, _ message: Phrase) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  init(_ problem: TableProblem) {
    self.init(file: problem.file, line: problem.line, column: problem.column, problem.message)
  }

  init(_ diagnostic: Diagnostic, of file: String) {
    self.init(
      file: file, line: diagnostic.line, column: String(diagnostic.column), diagnostic.message)
  }
}

/// What the files of a load turned out to be. All problems of all files come together: one bad file
/// does not hide another.
struct LoadReading: Sendable {
  /// Not empty if nothing can be loaded.
  private(set) var problems: [LoadProblem] = []
  /// What is allowed and still looks like a slip.
  private(set) var warnings: [LoadProblem] = []
  /// Nil for a load of units alone, and if there is none.
  private(set) var plan: Plan?
  private(set) var planSource = ""
  /// The rows of the table.
  private(set) var units: [Unit] = []
  /// The units known before with the table's in their places, and the new ones after them.
  private(set) var directory: [Unit] = []
  private(set) var deliverables: [Deliverable] = []
  private(set) var exemptions: [Exemption] = []

  /// - Parameter known: The units that are there already; rows may refer to them and replace them.
  init(_ files: LoadFiles, known: [Unit]) {
    if let file = files[.plan] { readPlan(file) }
    var ids: Set<UnitID>?
    if let file = files[.units] {
      let reading = UnitTable.read(file.bytes, file: file.name, known: known)
      take(reading.problems)
      warnings += reading.warnings.map { LoadProblem($0) }
      (units, directory, ids) = (reading.units, reading.merged, reading.ids)
    }
    let keys = MovementKeys(units: ids, plan: plan)
    if let file = files[.deliverables] {
      let reading = DeliverableTable.read(file.bytes, file: file.name, keys: keys)
      take(reading.problems)
      deliverables = reading.rows
    }
    if let file = files[.exemptions] {
      let reading = ExemptionTable.read(file.bytes, file: file.name, keys: keys)
      take(reading.problems)
      exemptions = reading.rows.lastOfEach
    }
    guard problems.isEmpty, let plan else { return }
    warnings += Self.slips(in: plan, directory)
  }

  private mutating func readPlan(_ file: UploadedFile) {
    let reading = PlanFile.read(file.bytes)
    plan = reading.plan
    planSource = String(decoding: file.bytes, as: UTF8.self)
    problems += reading.diagnostics.filter { $0.severity == .error }
      .map { LoadProblem($0, of: file.name) }
    warnings += reading.diagnostics.filter { $0.severity == .warning }
      .map { LoadProblem($0, of: file.name) }
  }

  private mutating func take(_ found: [TableProblem]) {
    problems += found.map { LoadProblem($0) }
  }

  /// Terms that pick no unit, and units of which a share is asked without a number of staff.
  private static func slips(in plan: Plan, _ units: [Unit]) -> [LoadProblem] {
    guard let directory = try? UnitDirectory(units) else { return [] }
    var slips = UnmatchedTerm.all(in: plan, directory: directory).map { LoadProblem($0.phrase) }
    do {
      _ = try Standing(plan: plan, directory: directory, deliverables: [])
    } catch {
      slips.append(LoadProblem(error.phrase))
    }
    return slips
  }
}
