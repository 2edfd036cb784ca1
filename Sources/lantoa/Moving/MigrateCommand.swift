import ArgumentParser
import Runtime

/// `lantoa migrate`.
struct MigrateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract:
      "Nâng cấp cơ sở dữ liệu lên phiên bản của chương trình. (Bring a database up to date.)",
    discussion: """
      “lantoa serve” và “lantoa load” tự làm việc này. Nên sao lưu trước (lantoa backup).
      (These commands do it by themselves. Make a backup before.)

      Ví dụ (examples):
        lantoa migrate --database lantoa.db --dry-run
        lantoa migrate --database lantoa.db
      """)

  @OptionGroup var database: DatabaseOption

  @Flag(help: "Chỉ in các câu lệnh SQL, không thay đổi gì. (Print the SQL; change nothing.)")
  var dryRun = false

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await DatabaseMigration(
      location: database.value, isDryRun: dryRun, language: language.value
    ).run(on: console)
  }
}
