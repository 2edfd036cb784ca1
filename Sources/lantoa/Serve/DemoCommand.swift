import ArgumentParser
import MovementCore
import Runtime

/// `lantoa demo`.
struct DemoCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Bản trình diễn: Quận 1 năm 2019. (The demonstration: District 1 in 2019.)",
    discussion: """
      Nạp thư mục demo vào một cơ sở dữ liệu riêng rồi mở trên trình duyệt, vào một ngày cố định.
      (Loads the folder demo into a database of its own and serves it on a fixed day.)

      Ví dụ (examples):
        lantoa demo
        lantoa demo --port 8080 --today 2019-06-20
      """)

  @OptionGroup var port: PortOption

  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu khác, còn trống. (Another database, empty.)", valueName: "database"))
  var database: String?

  @Option(
    help: ArgumentHelp("Thư mục chứa dữ liệu. (Where its data lie.)", valueName: "folder"))
  var data = "var/demo"

  @Option(
    help: ArgumentHelp("“Hôm nay”, YYYY-MM-DD. (The day that is today.)", valueName: "date"),
    transform: DayArgument.read)
  var today: CivilDate = DemoFiles.day

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await console.run(in: language.value) {
      let files = try DemoFiles.find(programPath: ProgramPath.current)
      return await Demo(
        port: port.value, location: database, dataFolder: data, day: today, files: files,
        language: language.value
      ).run(on: console)
    }
  }
}
