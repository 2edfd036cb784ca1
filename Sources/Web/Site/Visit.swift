import MovementCore
import Store

/// What every page knows of a request: in which language, on which day, for which movement.
struct Visit: Sendable {
  var language: Language
  /// The present day in the time zone of the office.
  var today: CivilDate
  /// The clock stands still on `today`: a demonstration, and the page says so.
  var isDayFixed: Bool
  /// The day for which standing is asked: `?day=`, or else today.
  var day: CivilDate
  /// The address that was asked for, for links that change one thing of it.
  var address: Address
  /// Who is signed in; nil for everybody else.
  var account: Account?
  /// By which session.
  var sessionID: String?
  /// What a form of this visit carries, so that no other site can send it; nil where there is
  /// neither a session nor a guest's cookie.
  var formToken: String?
  /// What the query says, decoded; the first value of a name holds.
  var query: [String: String]

  /// A text in the visitor's language.
  func callAsFunction(_ phrase: Phrase) -> String { phrase[language] }

  /// A text in the visitor's language.
  func callAsFunction(vi: String, en: String) -> String { language == .vietnamese ? vi : en }

  /// A number with separators.
  func number(_ number: Int) -> String { grouped(number, language) }

  /// A link that keeps the day that is looked at.
  func link(_ address: Address) -> String {
    (day == today ? address : address.with("day", day.description)).text
  }
}
