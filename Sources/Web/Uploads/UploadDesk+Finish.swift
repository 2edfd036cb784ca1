import Files
import HTML
import Hummingbird
import Logging
import MovementCore
import Store

extension UploadDesk {
  /// Attaches the file, which is there in full. Every step may be done twice: by somebody who did not
  /// hear the answer, or by two at once.
  func finish() async throws -> Response {
    let announcement = upload.announcement
    let target = try await site.handInTarget(
      announcement.draft, claimed: (announcement.unit, announcement.obligation), in: board, visit)
    let file: HandInSubmission.ReceivedFile
    do {
      file = try await site.takeUpload(upload)
    } catch FileProblem.noSuchFile {
      // Somebody else has finished it meanwhile.
      return try await again()
    } catch let problem as FileProblem {
      if let outcome = FileUpload.Outcome(problem) { throw try await over(outcome) }
      context.logger.error("file not stored", metadata: ["problem": "\(problem)"])
      throw UploadProblem.refused(
        .init(name: announcement.name, reason: .notStored(problem)), site.settings.handInLimits)
    } catch let error where HandInSubmission.RefusedFile.Reason(error) != nil {
      throw try await refused(error)
    }
    try await attach(file, to: target)
    try await site.store.endUpload(id: upload.id, as: .attached)
    _ = try? await site.settings.files.removePartial(upload.id)
    return try await attached()
  }

  /// A picture that is not taken: for good, unless it is the machine's fault.
  private func refused(_ error: any Error) async throws -> any Error {
    guard let reason = HandInSubmission.RefusedFile.Reason(error) else { return error }
    let file = HandInSubmission.RefusedFile(name: upload.announcement.name, reason: reason)
    switch reason {
    case .unreadablePicture: return try await over(.unreadable)
    case .tooManyPixels:
      try await site.store.endUpload(id: upload.id, as: .tooManyPixels)
      _ = try? await site.settings.files.removePartial(upload.id)
    default: context.logger.error("file not stored", metadata: ["problem": "\(error)"])
    }
    return UploadProblem.refused(file, site.settings.handInLimits)
  }

  /// What became of it, as often as it is asked.
  func answer() async throws -> Response {
    switch upload.outcome {
    case .attached?: try await attached()
    case let outcome?:
      throw UploadProblem.over(
        outcome, name: upload.announcement.name, site.settings.handInLimits)
    case nil: throw UploadProblem.gone
    }
  }

  /// What became of it since the request came.
  func again() async throws -> Response {
    guard let upload = try await site.store.upload(id: upload.id), upload.outcome != nil else {
      throw UploadProblem.gone
    }
    return try await UploadDesk(
      site: site, request: request, context: context, visit: visit, board: board, upload: upload
    ).answer()
  }

  private func attach(
    _ received: HandInSubmission.ReceivedFile, to target: HandInTarget
  ) async throws {
    let draft = upload.announcement.draft
    if target.draft == nil {
      try target.checkWriting()
      // If somebody has made it since, it is theirs that stays.
      _ = try await site.store.saveDraft(
        content(for: target), movement: board.id, after: 0, by: visit.actor(context).id)
      // A correction begins with the files of the revision that it corrects.
      for file in target.files {
        try await site.store.attach(
          FileRecord(
            hash: file.hash, size: file.size, mediaType: file.mediaType, picture: file.picture),
          name: file.name, note: file.note, toDraft: draft, of: board.id)
      }
    }
    let record = FileRecord(received.kept)
    let note = FileNote(field: target.task.fileField(received.field))
    let isThere = target.files.contains {
      $0.hash == record.hash && $0.name == received.name && $0.note.field == note.field
    }
    guard isThere || target.files.count < site.settings.handInLimits.fileCount else {
      throw UploadProblem.refused(
        .init(name: received.name, reason: .tooMany), site.settings.handInLimits)
    }
    try await site.store.attach(
      record, name: received.name, note: note, toDraft: draft, of: board.id)
  }

  /// What a draft says that begins with its first file: what it corrects, or nothing yet. What is
  /// typed on the page comes with its next saving.
  private func content(for target: HandInTarget) -> DraftContent {
    let present = target.present
    let amount = target.task.asksForAmount ? present?.deliverable.amount : nil
    return DraftContent(
      id: upload.announcement.draft, unit: target.task.unit.id,
      obligation: target.task.obligation.id,
      due: target.task.choice(upload.announcement.due ?? present?.current?.due)?.due.number,
      title: present?.current?.title ?? "", text: present?.current?.text ?? "",
      amount: amount.map(String.init) ?? "",
      answers: target.task.answers(of: present?.current), about: present?.current?.about)
  }

  /// The draft as it is, in the words in which a page is told that it was saved.
  private func attached() async throws -> Response {
    let id = upload.announcement.draft
    guard let draft = try await site.store.draft(movement: board.id, id: id) else {
      throw UploadProblem.gone
    }
    let task = try HandInTask(
      unit: draft.content.unit, obligation: draft.content.obligation, in: board, on: visit.today)
    let fields = task.files(draft.files.map { DraftFile($0) }).map { field, files in
      HandInFiles(
        movement: board.key, id: id, field: field, files: files, isStored: true,
        limits: site.settings.handInLimits, visit: visit)
    }
    var response = DraftState.saved(
      edit: draft.edit, time: wallTime(draft.savedAt, in: board.plan.timeZone), files: fields,
      to: request)
    UploadHeaders.write(
      offset: upload.announcement.length, isComplete: true, to: &response.headers)
    return response
  }
}
