import MovementCore
import Store

/// One revision of what a unit handed in.
struct HandedInContent: Equatable {
  /// From 1.
  let revision: Int
  let title: String
  let text: String
  let amount: Int
  /// The number of the due that it names.
  let due: Int?
  /// The day of receipt.
  let day: CivilDate
  let at: Instant
  let files: [DraftFile]
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
