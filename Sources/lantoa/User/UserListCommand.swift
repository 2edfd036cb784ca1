import ArgumentParser
import Runtime

/// `lantoa user list`.
struct UserListCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Danh sách tài khoản. (All accounts.)",
    discussion: """
      Ví dụ (example):
        lantoa user list --database lantoa.db --format csv
      """)

  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(.list).run(on: console)
  }
}
