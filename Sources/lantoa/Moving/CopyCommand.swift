import ArgumentParser
import Runtime

/// `lantoa copy`.
struct CopyCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Chép cơ sở dữ liệu sang nơi khác. (Copy a database, also to another engine.)",
    discussion: """
      Chép trọn vẹn hoặc không chép; đích phải trống. Hãy dừng máy chủ trước: những gì ghi sau khi
      bắt đầu chép sẽ không có ở đích. Thư mục tệp đính kèm không được chép.
      (All or nothing, into an empty database. Stop the server before: what is written after the
      beginning is not in the copy. The folder of files is not copied.)

      Ví dụ (examples):
        lantoa copy --from lantoa.db --to postgres://lantoa@db.example.vn/lantoa
        lantoa copy --from postgres://lantoa@db.example.vn/lantoa --to lantoa.db
      """)

  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu nguồn: tên tệp, sqlite:TỆP hoặc postgres://… (The source.)",
      valueName: "database"))
  var from: String

  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu đích, chưa có gì trong đó. (The target, with nothing in it.)",
      valueName: "database"))
  var to: String

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await DatabaseCopying(source: from, target: to, language: language.value).run(on: console)
  }
}
