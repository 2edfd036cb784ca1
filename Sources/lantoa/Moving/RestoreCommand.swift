import ArgumentParser
import Runtime

/// `lantoa restore`.
struct RestoreCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Khôi phục từ một bản sao lưu. (Bring a backup back.)",
    discussion: """
      Vào một cơ sở dữ liệu trống và một thư mục tệp trống; bản sao lưu được kiểm tra toàn bộ trước
      khi ghi. (Into an empty database and an empty folder of files; the whole backup is checked
      before anything is written.)

      Ví dụ (examples):
        lantoa restore /backup/lantoa-2019-09-10.tar.zst --to var/lantoa.db
        lantoa restore today.tar.zst --to postgres://lantoa@db/lantoa --files /srv/files
      """)

  @Argument(help: ArgumentHelp("Tệp sao lưu. (The backup's file.)", valueName: "file"))
  var file: String

  @Option(
    name: [.customLong("to"), .customLong("database")],
    help: ArgumentHelp(
      "Cơ sở dữ liệu đích, chưa có gì trong đó. (The target, with nothing in it.)",
      valueName: "database"))
  var to: String

  @OptionGroup var files: FilesOption
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await BackupRestoring(
      path: file, target: to, files: files.value, language: language.value
    ).run(on: console)
  }
}
