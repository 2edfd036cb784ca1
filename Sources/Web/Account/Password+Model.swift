import MovementCore
import Secrets
import Store

/// The form for a new password.
struct PasswordModel {
  let account: Account
  /// Right after an invitation: it may be left for later.
  var isWelcome = false
  var problems = WrongFields()

  /// Where one goes on who leaves it for later.
  let later: Address

  init(account: Account, later: Address) {
    self.account = account
    self.later = later
  }

  /// In characters. Length is what makes guessing hard; rules about digits and signs make people
  /// write passwords down (NIST SP 800-63B §3.1.1).
  static let shortest = 10

  mutating func check(_ form: SubmittedForm) {
    let new = form.text("new")
    if account.hasPassword, form.text("present").isEmpty {
      problems["present"] = Phrase(
        vi: "Vui lòng nhập mật khẩu hiện tại.", en: "Type the present password.")
    }
    problems["new"] = Self.problem(of: new, account)
    if problems["new"] == nil, form.text("again") != new {
      problems["again"] = Phrase(
        vi: "Hai lần nhập mật khẩu chưa giống nhau.", en: "The two are not the same.")
    }
  }

  /// Why a text is no password for an account.
  static func problem(of text: String, _ account: Account) -> Phrase? {
    if text.count < shortest {
      return Phrase(
        vi: "Mật khẩu cần ít nhất \(shortest) ký tự. Ghép vài từ lại thì dễ nhớ mà khó đoán.",
        en: "A password has at least \(shortest) characters. A few words together are easy to keep "
          + "in mind and hard to guess.")
    }
    if text.utf8.count > Password.longest {
      return Phrase(vi: "Mật khẩu quá dài.", en: "The password is too long.")
    }
    let plain = text.lowercased()
    if Set(plain).count < 5 || plain.contains(account.name)
      || commonBeginnings.contains(where: plain.hasPrefix)
    {
      return Phrase(
        vi: "Mật khẩu này dễ đoán. Hãy chọn vài từ không liên quan đến tên đăng nhập.",
        en: "This password is easy to guess. Choose a few words that have nothing to do with the "
          + "user name.")
    }
    return nil
  }

  /// With what those begin that are tried first.
  private static let commonBeginnings = [
    "1234", "0123", "9876", "abcd", "qwer", "password", "matkhau", "admin",
  ]
}
