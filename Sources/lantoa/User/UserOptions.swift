import ArgumentParser
import MovementCore
import Runtime

/// What every command about accounts is told.
struct UserOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption

  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func command(_ deed: AccountCommand.Deed, address: String? = nil) -> AccountCommand {
    AccountCommand(
      deed, location: database.value, address: address, language: language.value, form: format.value
    )
  }
}

/// Whose account it is.
struct UserNameArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("Tên đăng nhập. (User name.)", valueName: "name"))
  var name: String
}

/// What an invitation is made with.
struct InvitationOptions: ParsableArguments {
  @OptionGroup var address: AddressOption

  @Option(help: ArgumentHelp("Số ngày có hiệu lực. (Days that it holds.)", valueName: "days"))
  var days = 14

  func validate() throws {
    guard (1...365).contains(days) else {
      throw ValidationError("--days: từ 1 đến 365 (from 1 to 365)")
    }
  }
}

extension Role: ExpressibleByArgument {}
