import ArgumentParser
import Runtime

/// `lantoa user reset`.
struct UserResetCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Bỏ mật khẩu, đăng xuất mọi thiết bị, mời lại. (Start an account anew.)",
    discussion: """
      Ví dụ (example):
        lantoa user reset ben-nghe --database lantoa.db --address https://thidua.example.vn
      """)

  @OptionGroup var user: UserNameArgument
  @OptionGroup var invitation: InvitationOptions
  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(
      .reset(name: user.name, days: invitation.days), address: invitation.address.value
    ).run(on: console)
  }
}
