import ArgumentParser
import Runtime

/// `lantoa user invite`.
struct UserInviteCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Mời vào bằng đường dẫn và mã QR. (Invite by link and QR code.)",
    discussion: """
      Dùng một lần; thư mời cũ không còn hiệu lực. Đường dẫn chỉ hiện ra lần này.
      (Works once; older ones are void. The link is shown this one time.)

      Ví dụ (example):
        lantoa user invite to-chuc --database lantoa.db --address https://thidua.example.vn
      """)

  @OptionGroup var user: UserNameArgument
  @OptionGroup var invitation: InvitationOptions
  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(
      .invite(name: user.name, days: invitation.days), address: invitation.address.value
    ).run(on: console)
  }
}
