import ArgumentParser
import MovementCore
import Papers
import Runtime

/// `lantoa report`.
struct ReportCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Báo cáo, bảng và công văn từ cơ sở dữ liệu. (Reports, tables and letters.)",
    discussion: """
      Số liệu lấy từ những gì đã ghi; báo cáo đã nộp giữ nguyên số đã nộp. Đơn vị chưa nộp thì được \
      bản dự thảo. (Figures come from the record; what was handed in keeps its figures; what was not \
      becomes a draft.)

      Ví dụ (examples):
        lantoa report --list --database lantoa.db
        lantoa report unit-report --database lantoa.db --unit du-ben-nghe --period 1 \\
          --format docx --output bao-cao.docx
        lantoa report progress --database lantoa.db --period 2019-09-10 --format xlsx \\
          --output tien-do.xlsx
      """)

  @Argument(help: ArgumentHelp("Loại báo cáo, xem --list. (Which report.)", valueName: "type"))
  var type: String?

  @Flag(help: "Liệt kê các loại báo cáo. (Which reports there are.)")
  var list = false

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

  @Option(help: ArgumentHelp("Mã đơn vị. (The unit's id.)", valueName: "id"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "Kỳ: số thứ tự, ngày, 2019-06, 2019-Q2 hoặc 2019. (Its number, a day in it, a period.)",
      valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "Ngày xét, YYYY-MM-DD; không ghi: hôm nay. (The day to look at; today.)", valueName: "date"),
    transform: DayArgument.read)
  var asOf: CivilDate?

  @Option(
    help: ArgumentHelp("docx, pdf, xlsx, json.", valueName: "format"))
  var format: PaperFormat = .docx

  @Option(help: ArgumentHelp("Tệp kết quả. (The file to write.)", valueName: "file"))
  var output: String?

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard !list else { return }
    guard type != nil else {
      throw ValidationError("Thiếu loại báo cáo, xem --list. (Name a report, see --list.)")
    }
    guard source != nil else {
      throw ValidationError("Thiếu --database. (It is missing.)")
    }
  }

  private var source: String? { database ?? DatabaseOption.fromEnvironment }

  func run(on console: Console) async -> ExitStatus {
    if list {
      return await ReportListing(
        database: source, movement: movement, language: language.value
      ).run(on: console)
    }
    guard let type, let source else { return .problems }
    return await ReportMaking(
      database: source, movement: movement, type: type, unit: unit, period: period, day: asOf,
      format: format, output: output, language: language.value
    ).run(on: console)
  }
}

extension PaperFormat: ExpressibleByArgument {}
