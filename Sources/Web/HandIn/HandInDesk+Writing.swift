import Files
import MovementCore
import Store

// What the form writes, in the names of the store.

extension HandInDesk {
  enum Outcome {
    /// The number that the next saving has to name.
    case saved(edit: Int)
    /// Somebody has saved since; nothing was written.
    case elsewhere(Draft)
    /// It was thrown away or handed in since; nothing was written.
    case gone
  }

  /// Keeps the draft with what was typed, then the files that came, and without the one that was
  /// taken off.
  ///
  /// - Returns: Also what the draft is then.
  func save(_ step: HandInStep) async throws -> (Outcome, HandInTarget) {
    let movement = board.id
    let saving = try await site.store.saveDraft(
      entry.content(for: target.task), movement: movement, after: entry.edit,
      by: visit.actor(context).id)
    guard case .saved(let edit) = saving else {
      if case .conflict(let draft) = saving { return (.elsewhere(draft), target) }
      return (.gone, target)
    }
    // A correction begins with the files of the revision that it corrects.
    let begun = target.draft == nil ? target.files.map { ($0.record, $0.name) } : []
    let received = submission.received.map { ($0.record, $0.name) }
    for (file, name) in begun + received {
      try await site.store.attach(file, name: name, toDraft: entry.id, of: movement)
    }
    if case .detach(let position) = step {
      try await site.store.detach(position: position, fromDraft: entry.id, of: movement)
    }
    let draft = try await site.store.draft(movement: movement, id: entry.id)
    return (
      .saved(edit: edit), HandInTarget(task: target.task, draft: draft, present: target.present)
    )
  }

  /// Hands in: the same key again gives the same receipt, however often it is sent.
  func handIn(_ content: DeliverableContent, due: Int?) async throws -> HandInReceipt {
    var files = target.files.map { FileReference(hash: $0.hash, name: $0.name) }
    // What came with the press before is there already, if this is the same press again.
    for file in submission.received.map({ FileReference(hash: $0.file.hash, name: $0.name) })
    where !files.contains(file) { files.append(file) }
    return try await site.store.handIn(
      HandInRequest(
        key: entry.key, movement: board.id, deliverable: entry.id, unit: target.task.unit.id,
        obligation: target.task.obligation.id, due: due, content: content, files: files,
        received: submission.received.map(\.record), day: visit.today,
        rules: site.settings.reviewRules),
      by: visit.actor(context))
  }
}

extension HandInEntry {
  fileprivate func content(for task: HandInTask) -> DraftContent {
    DraftContent(
      id: id, unit: task.unit.id, obligation: task.obligation.id,
      due: task.choice(due)?.due.number, title: title, text: text, amount: amount)
  }
}

extension DraftFile {
  fileprivate var record: FileRecord {
    FileRecord(hash: hash, size: size, mediaType: mediaType)
  }
}

extension HandInSubmission.ReceivedFile {
  fileprivate var record: FileRecord {
    FileRecord(hash: file.hash, size: file.size, mediaType: file.mediaType.rawValue)
  }
}
