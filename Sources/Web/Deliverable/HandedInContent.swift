import MovementCore
import Store

/// One revision of what a unit handed in.
struct HandedInContent {
  /// From 1.
  let revision: Int
  let title: String
  let text: String
  let amount: Int
  /// What was answered in the plan's form; nil for what came without one.
  var sheet: AnswerSheet?
  /// The deliverable of which this tells how it goes on.
  let about: Deliverable.ID?
  /// The number of the due that it names.
  let due: Int?
  /// The day of receipt.
  let day: CivilDate
  let at: Instant
  let files: [DraftFile]

  /// The text and what was answered, as one text to be compared.
  var wholeText: String {
    [text, sheet?.plainText() ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// A work of which something else tells how it goes on.
struct HandedInAbout: Equatable {
  let id: Deliverable.ID
  let title: String
}

extension DeliverableDetail {
  /// What those are called who handed it in and answered it, by account.
  var actorNames: [String: String] {
    let named =
      revisions.map { ($0.actor, $0.actorName) } + reviews.map { ($0.actor, $0.actorName) }
    return Dictionary(
      named.compactMap { actor, name in name.map { (actor, $0) } }, uniquingKeysWith: { $1 })
  }
}

extension DraftFile {
  /// Shown on the page itself.
  var isPicture: Bool {
    ["image/jpeg", "image/png", "image/gif", "image/webp"].contains(mediaType)
  }
}
