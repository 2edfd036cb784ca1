import MovementCore

extension Address {
  /// One deliverable that waits for an answer; decisions are sent there as well.
  static func review(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.review.path(key.description, id))
  }

  /// Where decisions are taken back: by POST only.
  static func undoReview(_ key: MovementKey, _ id: Deliverable.ID) -> Address {
    Address(path: Route.undoReview.path(key.description, id))
  }

  /// Where several are accepted together: by POST only.
  static func acceptSeveral(_ key: MovementKey) -> Address {
    Address(path: Route.acceptSeveral.path(key.description))
  }

  /// Where what was accepted together is taken back: by POST only.
  static func undoSeveral(_ key: MovementKey) -> Address {
    Address(path: Route.undoSeveral.path(key.description))
  }

  /// The office's phrases for reasons of a return.
  static func reviewPhrases(_ key: MovementKey) -> Address {
    Address(path: Route.reviewPhrases.path(key.description))
  }
}
