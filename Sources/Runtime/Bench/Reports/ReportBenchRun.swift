import FoundationEssentials
package import MovementCore
import Papers
import Store

/// `lantoa bench reports`: the summary of the country's communes and its files, in a folder of its own,
/// which is removed afterwards.
package struct ReportBenchRun: Sendable {
  package var units: Int
  package var language: Language

  package init(units: Int, language: Language) {
    self.units = units
    self.language = language
  }

  private struct Figures: Encodable {
    var units = 0
    /// The report of one unit, found anew from the database.
    var unitReportMilliseconds = 0.0
    /// The report that sums all of them.
    var summarySeconds = 0.0
    var summaryWordSeconds = 0.0
    /// With a row for each unit.
    var summaryExcelSeconds = 0.0
    /// With a row for each unit × due.
    var progressExcelSeconds = 0.0
    var progressExcelRows = 0
    var progressExcelMegabytes = 0.0
    /// How much more memory than before was in use while it was written, at most.
    var progressExcelMemoryMegabytes = 0.0
    var standingSeconds = 0.0
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let folder =
        FileManager.default.temporaryDirectory.path + "/lantoa-bench-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let figures = try await measure(in: folder)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      try console.write(Array(try encoder.encode(figures)) + [UInt8(ascii: "\n")])
      return .success
    }
  }

  private func measure(in folder: String) async throws -> Figures {
    let open = try OpenStore(folder + "/lantoa.db", access: .readWrite)
    defer { open.close() }
    try await open.store.migrate()
    _ = try await ReportLoad(units: units).write(to: open.store)
    let clock = ContinuousClock()
    var figures = Figures(units: units)
    var start = clock.now
    let movement = try ReportedMovement(try await open.store.snapshot())
    figures.standingSeconds = start.duration(to: clock.now).seconds
    func source(_ type: String, _ unit: UnitID?) async throws -> any PaperSource {
      let order = ReportOrder(type: type, unit: unit, period: nil, day: ReportLoad.day)
      return try await open.store.paperSource(
        try order.found(in: movement), in: movement, on: ReportLoad.day)
    }
    var times: [Duration] = []
    for number in 0..<20 {
      start = clock.now
      _ = try await source("unit-report", "c\(number * units / 20)")
      times.append(start.duration(to: clock.now))
    }
    figures.unitReportMilliseconds = times.median.seconds * 1_000
    start = clock.now
    let summary = try await source("summary", ReportLoad.root)
    figures.summarySeconds = start.duration(to: clock.now).seconds
    let maker = try PaperMaker(folder: folder)
    let letterhead = Letterhead(guessedFor: 0, in: movement.standing)
    func seconds(_ format: PaperFormat, _ source: any PaperSource) async throws -> Double {
      let start = clock.now
      _ = try await maker.file(format, of: source, letterhead, at: WallClock.instant())
      return start.duration(to: clock.now).seconds
    }
    figures.summaryWordSeconds = try await seconds(.docx, summary)
    figures.summaryExcelSeconds = try await seconds(.xlsx, summary)
    let progress = try await source("progress", nil)
    figures.progressExcelRows = movement.standing.cellCount
    PeakMemory.reset()
    let before = PeakMemory.bytes
    start = clock.now
    let bytes = try await maker.file(.xlsx, of: progress, letterhead, at: WallClock.instant())
    figures.progressExcelSeconds = start.duration(to: clock.now).seconds
    figures.progressExcelMemoryMegabytes = Double(PeakMemory.bytes - before) / 1e6
    figures.progressExcelMegabytes = Double(bytes.count) / 1e6
    return figures
  }
}
