import ArgumentParser
import Runtime

/// `lantoa user disable`.
struct UserDisableCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable",
    abstract: "Khóa tài khoản và đăng xuất mọi thiết bị. (Let an account in no more.)",
    discussion: """
      Ví dụ (example):
        lantoa user disable ben-nghe --database lantoa.db
      """)

  @OptionGroup var user: UserNameArgument
  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(.disable(name: user.name)).run(on: console)
  }
}

/// `lantoa user enable`.
struct UserEnableCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable",
    abstract: "Mở khóa tài khoản. (Let a disabled account in again.)",
    discussion: """
      Ví dụ (example):
        lantoa user enable ben-nghe --database lantoa.db
      """)

  @OptionGroup var user: UserNameArgument
  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(.enable(name: user.name)).run(on: console)
  }
}
