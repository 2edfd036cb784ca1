import ArgumentParser
import MovementCore
import Runtime

/// `lantoa load`.
struct LoadCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Nạp một phong trào vào cơ sở dữ liệu. (Load a movement into a database.)",
    discussion: """
      Nạp trọn vẹn hoặc không nạp: chỉ cần một lỗi là không ghi gì. Mã đã có thì cập nhật, mã mới
      thì thêm, dòng không có trong tệp vẫn giữ nguyên. (All or nothing. Rows with a known id are
      updated, new ones added, absent ones kept.)

      Ví dụ (examples):
        lantoa load --database lantoa.db --plan plan.yaml --units units.csv
        lantoa load --database lantoa.db --plan plan.yaml --units units.csv \\
          --deliverables deliverables.csv --exemptions exemptions.csv
      """)

  @OptionGroup var database: DatabaseOption

  @Option(help: ArgumentHelp("Tệp kế hoạch. (The plan file.)", valueName: "file"))
  var plan: String

  @Option(
    help: ArgumentHelp(
      "Bảng đơn vị (units): id,name,kind,parent,staff,cluster,from,to", valueName: "file"))
  var units: String

  @OptionGroup var tables: TablesOptions

  @Option(
    help: ArgumentHelp(
      """
      Bảng đơn vị có hiệu lực từ ngày này; trước đó giữ nguyên. Không ghi: sửa giá trị mới nhất. \
      (First day on which the units' table holds.)
      """, valueName: "date"),
    transform: DayArgument.read)
  var unitsFrom: CivilDate?

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    let files = MovementFiles(
      plan: plan, units: units, deliverables: tables.deliverables, exemptions: tables.exemptions)
    return await MovementLoading(
      location: database.value, files: files, unitsHoldFrom: unitsFrom, language: language.value
    ).run(on: console)
  }
}
