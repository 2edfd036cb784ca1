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
    let begun = target.draft == nil ? target.files.map { ($0.record, $0.name, $0.note) } : []
    let received = submission.received.map { file in
      (file.record, file.name, FileNote(field: target.task.fileField(file.field)))
    }
    for (file, name, note) in begun + received {
      try await site.store.attach(file, name: name, note: note, toDraft: entry.id, of: movement)
    }
    try await site.store.noteFiles(changedNotes, ofDraft: entry.id, of: movement)
    if case .detach(let position) = step {
      try await site.store.detach(position: position, fromDraft: entry.id, of: movement)
    }
    let draft = try await site.store.draft(movement: movement, id: entry.id)
    return (
      .saved(edit: edit), HandInTarget(task: target.task, draft: draft, present: target.present)
    )
  }

  /// Hands in: the same key again gives the same receipt, however often it is sent.
  func handIn(
    _ content: DeliverableContent, _ form: FormContent?, due: Int?
  ) async throws -> HandInReceipt {
    let files = filesToHandIn
    return try await site.store.handIn(
      HandInRequest(
        key: entry.key, movement: board.id, deliverable: entry.id, unit: target.task.unit.id,
        obligation: target.task.obligation.id, due: due, content: content, form: form,
        about: entry.about, files: files,
        received: submission.received.map(\.record), day: visit.today,
        rules: site.settings.reviewRules),
      by: visit.actor(context))
  }

  /// The files of the draft with what is said of them now, and those that came with this press.
  ///
  /// Those of a field that is not asked for now stay behind, as its answers do.
  var filesToHandIn: [FileReference] {
    let form = target.task.form
    func isAsked(_ field: String) -> Bool {
      guard let form, let field = form[field] else { return true }
      return form.asks(for: field, given: entry.answers)
    }
    return allFiles.filter { isAsked($0.note.field) }
  }

  private var allFiles: [FileReference] {
    var files = target.files.map { file in
      FileReference(hash: file.hash, name: file.name, note: entry.note(of: file))
    }
    // What came with the press before is there already, if this is the same press again.
    for file in submission.received {
      let field = target.task.fileField(file.field)
      let isKnown = files.contains {
        $0.hash == file.file.hash && $0.name == file.name && $0.note.field == field
      }
      guard !isKnown else { continue }
      files.append(
        FileReference(hash: file.file.hash, name: file.name, note: FileNote(field: field)))
    }
    return files
  }

  /// What is said of the draft's files otherwise than before.
  private var changedNotes: [Int: FileNote] {
    let changed = target.files.compactMap { file -> (Int, FileNote)? in
      let note = entry.note(of: file)
      return note == file.note ? nil : (file.position, note)
    }
    return Dictionary(changed, uniquingKeysWith: { $1 })
  }
}

extension HandInEntry {
  /// What is said of a file: as the form has it, or as it was where the form does not show it.
  func note(of file: DraftFile) -> FileNote {
    guard var note = notes[file.position] else { return file.note }
    note.field = file.note.field
    return note
  }
}

extension HandInEntry {
  fileprivate func content(for task: HandInTask) -> DraftContent {
    DraftContent(
      id: id, unit: task.unit.id, obligation: task.obligation.id,
      due: task.choice(due)?.due.number, title: title(for: task), text: text, amount: amount,
      answers: answers, about: about)
  }
}

extension HandInEntry {
  /// What the draft is called in lists.
  fileprivate func title(for task: HandInTask) -> String {
    guard let field = task.form?.titleField else { return title }
    let typed = answers.text(field.id)
    return String(
      String.UnicodeScalarView(typed.unicodeScalars.prefix(DraftContent.longestTitle)))
  }
}

extension DraftFile {
  fileprivate var record: FileRecord {
    FileRecord(hash: hash, size: size, mediaType: mediaType, picture: picture)
  }
}

extension HandInSubmission.ReceivedFile {
  fileprivate var record: FileRecord { FileRecord(kept) }
}
