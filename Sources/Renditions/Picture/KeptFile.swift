package import Files

/// A file that was taken, as it lies in the folder.
package struct KeptFile: Sendable, Hashable {
  /// Of a picture, the clean one: nobody has what was sent.
  package let file: StoredFile
  /// Nil for what is no picture.
  package let picture: PictureFacts?
  /// What was in the picture and is gone.
  package let removed: Set<RemovedDetail>
}

/// All that is known of a picture that was taken.
package struct PictureFacts: Sendable, Hashable {
  /// In points, upright.
  package let width: Int
  package let height: Int
  /// The day on which the camera says that it was taken, `2019-03-15`: its clock's day, wherever it
  /// was.
  package let takenOn: String?

  package init(width: Int, height: Int, takenOn: String?) {
    self.width = width
    self.height = height
    self.takenOn = takenOn
  }
}

/// What a picture can tell of people beside what it shows.
package enum RemovedDetail: String, Sendable, CaseIterable {
  /// Where it was taken.
  case place
  /// With what.
  case device
  /// Who, when, with which words, and whatever programs leave.
  case other
}
