import MovementCore
import Store

// What the store has, in the values of the pages.

extension DraftFile {
  init(_ file: AttachedFile) {
    self.init(
      position: file.position, name: file.name, hash: file.file.hash, size: file.file.size,
      mediaType: file.file.mediaType, note: file.note, picture: file.file.picture)
  }
}

extension HandedInContent {
  init(_ revision: Revision) {
    self.init(
      revision: revision.number, title: revision.title, text: revision.text,
      amount: revision.amount, about: revision.about, due: revision.due, day: revision.day,
      at: revision.recordedAt,
      files: revision.files.map { DraftFile($0) })
  }
}

extension ReturnNote {
  /// Nil unless it is returned now, and somebody here did that.
  init?(_ entry: DeliverableEntry) {
    guard entry.deliverable.status == .returned, let answer = entry.answer else { return nil }
    self.init(
      title: entry.title, reason: answer.reason, day: answer.day, marks: answer.marks)
  }
}

extension DraftNote {
  init(_ draft: Draft) {
    self.init(
      id: draft.id, unit: draft.content.unit, obligation: draft.content.obligation,
      due: draft.content.due, title: draft.content.title, savedAt: draft.savedAt)
  }
}
