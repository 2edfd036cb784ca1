package import MovementCore

/// A set of rules on how papers look, with the days on which it is in force.
///
/// Rules change, and what we know of them is not always checked: each fact says where it is from.
/// Whoever knows better changes the template, which is a Word file, not this program.
package struct PaperLayout: Sendable, Hashable {
  package typealias Side = PaperSide

  /// One thing that the rules say.
  package struct Fact: Sendable, Hashable {
    package enum Source: String, Sendable {
      /// Read in the document itself, or in a text that quotes it.
      case quoted
      /// Two other sources say so.
      case secondary
      /// From memory or common practice.
      case unwritten
    }

    package let about: Phrase
    package let value: String
    package let source: Source

    package var isVerified: Bool { source == .quoted }
  }

  package let side: Side
  /// The document that sets the rules.
  package let rule: String
  package let inForceFrom: CivilDate
  /// The last day; nil while none is known.
  package let inForceUntil: CivilDate?
  /// Whether the days and the rule itself have been checked.
  package let isVerified: Bool
  /// What a clerk should know before relying on it.
  package let note: Phrase?
  package let facts: [Fact]

  package func isInForce(on day: CivilDate) -> Bool {
    day >= inForceFrom && inForceUntil.map { day <= $0 } ?? true
  }

  /// The rules that hold on a day: the newest ones; before the first ones, those.
  package static func inForce(_ side: Side, on day: CivilDate) -> PaperLayout {
    let candidates = (side == .party ? party : state)
    return candidates.last { $0.isInForce(on: day) } ?? candidates[0]
  }

  package static let all = party + state
}
