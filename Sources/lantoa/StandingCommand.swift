import ArgumentParser
import MovementCore
import Runtime

/// `lantoa standing`.
struct StandingCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "standing",
    abstract: "Tiến độ của từng đơn vị vào một ngày. (Who stands how on a day.)",
    discussion: """
      Từ các tệp, hoặc từ một cơ sở dữ liệu. (From files, or from a database.)

      Ví dụ (examples):
        lantoa standing --plan plan.yaml --units units.csv \\
          --deliverables deliverables.csv --as-of 2019-09-10
        lantoa standing --database lantoa.db --as-of 2019-09-10 --rollup --format csv
      """)

  @OptionGroup(title: "Từ các tệp (from files)")
  var files: MovementFilesOptions

  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu: tên tệp, sqlite:TỆP hoặc postgres://…. (The database.)", valueName: "database"
    ))
  var database: String?

  @Option(
    help: ArgumentHelp(
      "Số của kế hoạch, nếu cơ sở dữ liệu có nhiều phong trào. (The plan's number.)",
      valueName: "number"))
  var movement: String?

  @Option(
    help: ArgumentHelp("Ngày xét, YYYY-MM-DD. (The day to look at.)", valueName: "date"),
    transform: DayArgument.read)
  var asOf: CivilDate

  @Flag(help: "Mỗi đơn vị một dòng, tính cả cấp dưới. (One row for each unit and all below it.)")
  var rollup = false

  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func validate() throws { _ = try source() }

  func run(on console: Console) async -> ExitStatus {
    guard let source = try? source() else { return .problems }
    return await StandingReport(
      source: source, day: asOf, isRollUp: rollup, language: language.value, form: format.value
    ).run(on: console)
  }

  private func source() throws -> StandingReport.Source {
    let named = [
      files.plan.map { _ in "--plan" }, files.units.map { _ in "--units" },
      files.tables.deliverables.map { _ in "--deliverables" },
      files.tables.exemptions.map { _ in "--exemptions" },
    ].compactMap { $0 }
    if let database = database ?? (named.isEmpty ? DatabaseOption.fromEnvironment : nil) {
      guard named.isEmpty else { throw UsageError.twoSources(named).validation(language.value) }
      return .database(database, movement: movement)
    }
    guard movement == nil else {
      throw UsageError.movementWithoutDatabase.validation(language.value)
    }
    guard let plan = files.plan, let units = files.units,
      let deliverables = files.tables.deliverables
    else {
      let missing = ["--plan", "--units", "--deliverables"].filter { !named.contains($0) }
      throw UsageError.missing(missing, orDatabase: named.isEmpty).validation(language.value)
    }
    return .files(
      MovementFiles(
        plan: plan, units: units, deliverables: deliverables, exemptions: files.tables.exemptions))
  }
}
