import ArgumentParser
import Runtime

/// `lantoa backup`.
struct BackupCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Sao lưu cơ sở dữ liệu và tệp đính kèm. (Back up database and files.)",
    discussion: """
      Làm được trong khi máy chủ đang chạy; bản sao lưu là của một thời điểm và được đọc lại để kiểm
      tra. Bản sao lưu phải được giữ kín như chính cơ sở dữ liệu.
      (Also while the server runs. The backup is of one moment, and is read again to check it. Keep
      it as secret as the database itself.)

      Ví dụ (examples):
        lantoa backup /backup/lantoa-2019-09-10.tar.zst --database lantoa.db
        lantoa backup today.tar.zst --database postgres://lantoa@db/lantoa --files /srv/files --force
      """)

  @Argument(help: ArgumentHelp("Tệp sao lưu. (The backup's file.)", valueName: "file"))
  var file: String

  @OptionGroup var database: DatabaseOption

  @OptionGroup var files: FilesOption

  @Flag(help: "Thay thế tệp cùng tên. (Replace a file of that name.)")
  var force = false

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await BackupMaking(
      path: file, location: database.value, files: files.value, isReplacing: force,
      language: language.value
    ).run(on: console)
  }
}
