package import MovementCore

/// What a browser says of a file before it sends it.
package struct UploadAnnouncement: Sendable, Hashable {
  /// A UUID that the browser made: what is announced twice is there once.
  package var id: String
  package var movement: MovementID
  /// The draft that the file is for; it need not be there yet.
  package var draft: Deliverable.ID
  package var unit: UnitID
  package var obligation: Obligation.ID
  /// The number of the due that was chosen, from 1; nil if none was.
  package var due: Int?
  /// The id of the form's field; 1…64 characters.
  package var field: String
  /// As people see it; 1…255 characters.
  package var name: String
  /// In bytes, at least one.
  package var length: Int
  /// SHA-256 of the content, in hexadecimal; nil if the browser did not say.
  package var hash: String?

  package init(
    id: String, movement: MovementID, draft: Deliverable.ID, unit: UnitID,
    obligation: Obligation.ID, due: Int? = nil, field: String, name: String, length: Int,
    hash: String? = nil
  ) {
    self.id = id
    self.movement = movement
    self.draft = draft
    self.unit = unit
    self.obligation = obligation
    self.due = due
    self.field = field
    self.name = name
    self.length = length
    self.hash = hash
  }
}

/// A file that is on its way, or was until lately.
package struct FileUpload: Sendable, Hashable {
  package let announcement: UploadAnnouncement
  /// Who announced it.
  package let account: Account.ID
  /// How much was there at the end of a request. What lies in the folder of files decides: it may be
  /// more, if the program was stopped in the midst of a request.
  package let received: Int
  /// What became of it; nil while it is on its way.
  package let outcome: Outcome?
  package let touchedAt: Instant

  package var id: String { announcement.id }

  /// What became of a file that came.
  package enum Outcome: String, Sendable, CaseIterable {
    case attached
    case unknownType = "unknown-type"
    case macros
    case otherContent = "other-content"
    case tooLong = "too-long"
    /// A picture that is damaged, or none at all.
    case unreadable
    case tooManyPixels = "too-many-pixels"
  }
}

/// What became of an announcement.
package enum UploadBeginning: Sendable, Hashable {
  /// It is on its way, now or since it was announced before.
  case begun(FileUpload)
  /// The id stands for another file.
  case idTaken
}
