import ArgumentParser
import MovementCore
import Runtime

/// `lantoa user add`.
struct UserAddCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Thêm một tài khoản. (Add an account.)",
    discussion: """
      Vai trò (roles): organiser điều hành, reviewer duyệt, unit nộp cho đơn vị, reader chỉ xem.

      Ví dụ (examples):
        lantoa user add to-chuc --role organiser --display-name "Ban tổ chức" --database lantoa.db
        lantoa user add ben-nghe --role unit --unit ben-nghe-ubnd --database lantoa.db
      """)

  @OptionGroup var user: UserNameArgument

  @Option(help: "Vai trò. (What it may do.)")
  var role: Role

  @Option(help: ArgumentHelp("Mã đơn vị. (Its unit's id.)", valueName: "unit"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "Tên hiển thị; mặc định là tên đăng nhập. (What others see.)", valueName: "name"))
  var displayName: String?

  @OptionGroup var options: UserOptions

  func run(on console: Console) async -> ExitStatus {
    await options.command(
      .add(name: user.name, displayName: displayName ?? user.name, role: role, unit: unit)
    ).run(on: console)
  }
}
