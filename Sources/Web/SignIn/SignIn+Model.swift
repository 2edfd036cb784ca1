package import MovementCore
import VietnameseText

/// What the page to sign in on says.
struct SignInModel {
  /// Where one goes on; nil goes where the role works.
  var back: Address?
  var name = ""
  /// What was typed; never shown again.
  var password = ""
  var isRemembered = false
  var hasSignedOut = false
  var problem: SignInProblem?
  /// The accounts of a demonstration.
  let demo: DemoEntry?

  init(demo: DemoEntry?) { self.demo = demo }

  mutating func read(_ form: SubmittedForm) {
    back = Address.back(form["back"])
    name = Self.plain(form.text("name"))
    password = form.text("password")
    isRemembered = form["remember"] == "1"
  }

  /// A name as it is kept, from one as it was typed or pasted: a phone begins with a capital letter
  /// and ends a suggested word with a space, a keyboard for Vietnamese adds diacritics, and a
  /// message brings along what nobody sees.
  private static func plain(_ typed: String) -> String {
    let seen = typed.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
        && scalar.properties.generalCategory != .control
    }
    return String(String(String.UnicodeScalarView(seen)).folded.prefix(200))
  }
}

/// Accounts that everybody may try, of a demonstration.
package struct DemoEntry: Sendable {
  package struct Person: Sendable {
    package let name: String
    package let displayName: String
    /// What this account is there for.
    package let words: Phrase

    package init(name: String, displayName: String, words: Phrase) {
      self.name = name
      self.displayName = displayName
      self.words = words
    }
  }

  package let people: [Person]
  /// Theirs all.
  package let password: String

  package init(people: [Person], password: String) {
    self.people = people
    self.password = password
  }
}

/// Why somebody was not signed in.
enum SignInProblem: PhrasedError {
  case nothingTyped
  /// The same words whether there is such an account or not.
  case wrong
  case disabled
  case stale
  case tooManyTries(seconds: Int64)

  /// The HTTP status.
  var code: Int {
    switch self {
    case .nothingTyped, .wrong: 422
    case .disabled, .stale: 403
    case .tooManyTries: 429
    }
  }

  var phrase: Phrase {
    switch self {
    case .nothingTyped:
      Phrase(
        vi: "Vui lòng nhập tên đăng nhập và mật khẩu.", en: "Type your user name and your password."
      )
    case .wrong:
      Phrase(
        vi: "Tên đăng nhập hoặc mật khẩu chưa đúng. Vui lòng kiểm tra bộ gõ tiếng Việt và phím "
          + "Caps Lock rồi nhập lại.",
        en: "User name or password is not right. Check the keyboard's language and Caps Lock, and "
          + "try again.")
    case .disabled:
      Phrase(
        vi: "Tài khoản này đang bị khóa. Vui lòng liên hệ ban tổ chức phong trào.",
        en: "This account is disabled. Ask the office that runs the movement.")
    case .stale:
      Phrase(
        vi: "Trang này đã mở quá lâu, hoặc trình duyệt không lưu cookie. Vui lòng nhập lại.",
        en: "This page was open for too long, or the browser keeps no cookies. Type it again.")
    case .tooManyTries(let seconds):
      Phrase(
        vi: "Đã nhập sai nhiều lần. Vui lòng đợi \(seconds) giây rồi thử lại.",
        en: "Too many wrong tries. Wait \(seconds) seconds and try again.")
    }
  }
}
