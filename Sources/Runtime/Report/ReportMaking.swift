import FoundationEssentials
package import MovementCore
package import Papers
import Store
import TableFile

/// `lantoa report`: a paper, a table or data of what a database holds.
package struct ReportMaking: Sendable {
  package var database: String
  /// The plan's number; nil for the only movement that is there.
  package var movement: String?
  /// ``ReportType/id(in:)``
  package var type: String
  package var unit: UnitID?
  /// As ``ReportOrder/period`` takes it.
  package var period: String?
  /// The day on which it is looked at; nil for today, where the movement is.
  package var day: CivilDate?
  package var format: PaperFormat
  /// Where it shall lie; nil for the console.
  package var output: String?
  package var language: Language

  package init(
    database: String, movement: String?, type: String, unit: UnitID?, period: String?,
    day: CivilDate?, format: PaperFormat, output: String?, language: Language
  ) {
    self.database = database
    self.movement = movement
    self.type = type
    self.unit = unit
    self.period = period
    self.day = day
    self.format = format
    self.output = output
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      guard output != nil || format == .json || !console.isTerminal else {
        throw ReportOutputProblem.noOutput(format)
      }
      let source = try await source(console)
      let bytes = try await PaperMaker(folder: FileManager.default.temporaryDirectory.path)
        .file(format, of: source.paper, source.letterhead, at: WallClock.instant(), language)
      guard let output else {
        try console.write(bytes)
        return .success
      }
      do {
        // In one step: who reads it meanwhile sees the old file or the new one.
        try Data(bytes).write(to: URL(filePath: output), options: .atomic)
      } catch {
        throw ReportOutputProblem.notWritten(output)
      }
      return .success
    }
  }

  private func source(
    _ console: Console
  ) async throws -> (paper: any PaperSource, letterhead: Letterhead) {
    let open = try OpenStore(database, access: .readOnly)
    defer { open.close() }
    try await open.store.checkVersion()
    let movement = try ReportedMovement(try await open.store.snapshot(movement: movement))
    let order = ReportOrder(
      type: type, unit: unit, period: period,
      day: day ?? WallClock.today(timeZone: movement.plan.timeZone))
    let found = try order.found(in: movement)
    let paper = try await open.store.paperSource(found, in: movement, on: order.day)
    if let report = paper as? UnitReport, let note = report.stateNote {
      console.warn([note], in: language)
    }
    // A table or a letter about units is of who runs the movement.
    let issuer = (paper as? UnitReport)?.unit.id ?? movement.plan.reviewer
    let office = issuer ?? movement.directory.units.first?.id
    let position = office.flatMap(movement.directory.position)
    let kept: Letterhead? =
      if let office { try await open.store.letterhead(of: office) } else { nil }
    return (paper, kept ?? Letterhead(guessedFor: position, in: movement.standing))
  }
}

/// `lantoa report --list`: which reports there are, of a movement or of every one.
package struct ReportListing: Sendable {
  /// Nil for what every movement has.
  package var database: String?
  package var movement: String?
  package var language: Language

  package init(database: String?, movement: String?, language: Language) {
    self.database = database
    self.movement = movement
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      var output = console.output
      for line in try await lines() { output.append(line + "\n") }
      try output.flush()
      return .success
    }
  }

  private func lines() async throws -> [String] {
    guard let database else {
      return ReportType.common.map { $0.commonID + "\t" + $0.commonName[language] }
    }
    let open = try OpenStore(database, access: .readOnly)
    defer { open.close() }
    try await open.store.checkVersion()
    let plan = try await open.store.movement(number: movement).plan
    return ReportType.all(in: plan).map { $0.id(in: plan) + "\t" + $0.name(in: plan)[language] }
  }
}

enum ReportOutputProblem: PhrasedError {
  case noOutput(PaperFormat)
  case notWritten(String)

  var phrase: Phrase {
    switch self {
    case .noOutput(let format):
      Phrase(
        vi: "Tệp \(format.name) không hiện được trên màn hình này. Vui lòng thêm --output TỆP.",
        en: "A \(format.name) file cannot be shown here. Add --output FILE.")
    case .notWritten(let path):
      Phrase(
        vi: "Không ghi được tệp \(quoted(path)). Vui lòng kiểm tra thư mục và quyền ghi.",
        en: "The file \(quoted(path)) cannot be written. Check its folder and rights.")
    }
  }
}
