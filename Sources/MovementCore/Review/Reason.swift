/// Why something was returned, or a unit released from an obligation, in a person's words: 1 to
/// 2,000 characters (code points), NFC, without hidden characters.
package struct Reason: Sendable, Hashable {
  package let text: String

  package static let maximumLength = 2_000

  /// Takes what was typed, without white space around it.
  package init(_ typed: String) throws(ReviewProblem) {
    let entered = EnteredText(typed)
    guard !entered.isBlank else { throw .reasonMissing }
    guard entered.length <= Self.maximumLength else { throw .reasonTooLong(entered.length) }
    if let character = entered.hidden { throw .reasonHasHiddenCharacter(character) }
    text = entered.text
  }
}
