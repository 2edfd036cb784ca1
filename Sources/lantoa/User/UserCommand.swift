import ArgumentParser

/// `lantoa user`.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Tài khoản: ai được đăng nhập. (Accounts: who may sign in.)",
    discussion: """
      Ví dụ (examples):
        lantoa user add to-chuc --role organiser --display-name "Ban tổ chức" --database lantoa.db
        lantoa user invite to-chuc --database lantoa.db --address https://thidua.example.vn
        lantoa user list --database lantoa.db --format json
      """,
    subcommands: [
      UserAddCommand.self, UserListCommand.self, UserInviteCommand.self, UserDisableCommand.self,
      UserEnableCommand.self, UserResetCommand.self,
    ])
}
