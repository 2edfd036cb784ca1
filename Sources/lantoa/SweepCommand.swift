import ArgumentParser
import Runtime

/// `lantoa sweep`.
struct SweepCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Dọn dẹp định kỳ, làm ngay. (Housekeeping, now.)",
    discussion: """
      Máy chủ tự làm việc này khi khởi động và mỗi giờ một lần; xóa những gì đã hết hạn giữ \
      (docs/operations.md). (A server does this by itself, at the start and every hour.)

      Ví dụ (examples):
        lantoa sweep --database lantoa.db --dry-run
        lantoa sweep --database lantoa.db
      """)

  @OptionGroup var database: DatabaseOption

  @OptionGroup var files: FilesOption

  @Flag(help: "Chỉ cho biết sẽ xóa gì, không xóa. (Say what would go; remove nothing.)")
  var dryRun = false

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await HousekeepingCommand(
      location: database.value, files: files.value, isDryRun: dryRun, language: language.value
    ).run(on: console)
  }
}
