package import MovementCore

/// What somebody is typing, as it was typed.
package struct Draft: Sendable, Equatable {
  package let movement: MovementID
  package let content: DraftContent
  /// Who wrote last.
  package let account: Account.ID
  /// How often it was saved, from 1.
  package let edit: Int
  package let savedAt: Instant
  /// By position.
  package let files: [AttachedFile]

  package var id: Deliverable.ID { content.id }
}

/// What a draft says.
package struct DraftContent: Sendable, Equatable {
  /// The deliverable that it will become or corrects; a UUID if that is a new one.
  package var id: Deliverable.ID
  package var unit: UnitID
  package var obligation: Obligation.ID
  /// The number of the due that is meant, from 1; nil if none is chosen yet.
  package var due: Int?
  package var title: String
  package var text: String
  package var amount: String
  /// What was typed into the fields of the plan's form.
  package var answers: TypedAnswers
  /// The deliverable of which this tells how it goes on.
  package var about: Deliverable.ID?

  package init(
    id: Deliverable.ID, unit: UnitID, obligation: Obligation.ID, due: Int? = nil,
    title: String = "", text: String = "", amount: String = "",
    answers: TypedAnswers = TypedAnswers(), about: Deliverable.ID? = nil
  ) {
    self.id = id
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.title = title
    self.text = text
    self.amount = amount
    self.answers = answers
    self.about = about
  }

  /// In code points. More than can be handed in, so that somebody who pastes too much can cut it
  /// down here.
  package static let longestTitle = 2_000
  package static let longestText = 200_000
  package static let longestAmount = 100
  /// All answers together, with the names of their fields.
  package static let longestAnswers = 300_000

  var isTooLong: Bool {
    title.unicodeScalars.count > Self.longestTitle || text.unicodeScalars.count > Self.longestText
      || amount.unicodeScalars.count > Self.longestAmount || answers.length > Self.longestAnswers
  }
}

/// What became of a draft that was to be saved.
package enum DraftSaving: Sendable, Equatable {
  /// It was, or the very same was already; the next one is expected after this edit.
  case saved(edit: Int)
  /// Somebody has written something else meanwhile; nothing was saved.
  case conflict(Draft)
  /// It was thrown away or handed in meanwhile; nothing was saved.
  case gone
}
