package import MovementCore

/// What a unit hands in, for the first time or as a correction of what was returned.
package struct HandInRequest: Sendable, Equatable {
  /// Tells a form that is sent twice from two forms; 1…100 characters, made by whoever shows the
  /// form.
  package var key: String
  package var movement: MovementID
  /// A UUID for a new one, made by whoever shows the form.
  package var deliverable: Deliverable.ID
  package var unit: UnitID
  package var obligation: Obligation.ID
  /// The number of the due that it is meant for, from 1; nil lets the day decide.
  package var due: Int?
  package var content: DeliverableContent
  /// What was answered in the plan's form; nil where there is none.
  package var form: FormContent?
  /// The deliverable of the same unit of which this tells how it goes on.
  package var about: Deliverable.ID?
  /// At most ``mostFiles``.
  package var files: [FileReference]
  /// Those of them that came just now: their contents are in the folder of files, and no row names
  /// them yet.
  package var received: [FileRecord]
  /// The civil date of the server's receipt, by the clock of the plan.
  package var day: CivilDate
  /// What decides which day counts for a correction.
  package var rules: ReviewRules

  package init(
    key: String, movement: MovementID, deliverable: Deliverable.ID, unit: UnitID,
    obligation: Obligation.ID, due: Int?, content: DeliverableContent,
    form: FormContent? = nil, about: Deliverable.ID? = nil, files: [FileReference] = [],
    received: [FileRecord] = [], day: CivilDate,
    rules: ReviewRules = ReviewRules()
  ) {
    self.key = key
    self.movement = movement
    self.deliverable = deliverable
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.content = content
    self.form = form
    self.about = about
    self.files = files
    self.received = received
    self.day = day
    self.rules = rules
  }

  package static let mostFiles = 20
}

/// A file that is there, under the name that it is to bear.
package struct FileReference: Sendable, Hashable {
  package var hash: String
  package var name: String
  package var note: FileNote

  package init(hash: String, name: String, note: FileNote = FileNote()) {
    self.hash = hash
    self.name = name
    self.note = note
  }
}

/// What became of what was handed in.
package struct HandInReceipt: Sendable, Equatable {
  package let deliverable: Deliverable.ID
  /// From 1.
  package let revision: Int
  /// The same form had come before; nothing was written this time.
  package let isRepeated: Bool

  package init(deliverable: Deliverable.ID, revision: Int, isRepeated: Bool) {
    self.deliverable = deliverable
    self.revision = revision
    self.isRepeated = isRepeated
  }
}
