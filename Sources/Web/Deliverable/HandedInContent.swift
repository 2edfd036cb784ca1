import MovementCore

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

extension DraftFile {
  /// Shown on the page itself.
  var isPicture: Bool {
    ["image/jpeg", "image/png", "image/gif", "image/webp"].contains(mediaType)
  }
}
