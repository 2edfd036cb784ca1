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
    }
    try await attach(file, to: target)
    try await site.store.endUpload(id: upload.id, as: .attached)
    _ = try? await site.settings.files.removePartial(upload.id)
    return try await attached()
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
          FileRecord(hash: file.hash, size: file.size, mediaType: file.mediaType),
          name: file.name, toDraft: draft, of: board.id)
      }
    }
    let record = FileRecord(
      hash: received.file.hash, size: received.file.size,
      mediaType: received.file.mediaType.rawValue)
    let isThere = target.files.contains { $0.hash == record.hash && $0.name == received.name }
    guard isThere || target.files.count < site.settings.handInLimits.fileCount else {
      throw UploadProblem.refused(
        .init(name: received.name, reason: .tooMany), site.settings.handInLimits)
    }
    try await site.store.attach(record, name: received.name, toDraft: draft, of: board.id)
  }

  /// What a draft says that begins with its first file: what it corrects, or nothing yet. What is
  /// typed on the page comes with its next saving.
  private func content(for target: HandInTarget) -> DraftContent {
    let present = target.present
    let amount = target.task.obligation.asksForAmount ? present?.deliverable.amount : nil
    return DraftContent(
      id: upload.announcement.draft, unit: target.task.unit.id,
      obligation: target.task.obligation.id,
      due: target.task.choice(upload.announcement.due ?? present?.current?.due)?.due.number,
      title: present?.current?.title ?? "", text: present?.current?.text ?? "",
      amount: amount.map(String.init) ?? "")
  }

  /// The draft as it is, in the words in which a page is told that it was saved.
  private func attached() async throws -> Response {
    let id = upload.announcement.draft
    guard let draft = try await site.store.draft(movement: board.id, id: id) else {
      throw UploadProblem.gone
    }
    let files = HandInFiles(
      movement: board.key, id: id, files: draft.files.map { DraftFile($0) }, isStored: true,
      limits: site.settings.handInLimits, visit: visit)
    var response = DraftState.saved(
      edit: draft.edit, time: wallTime(draft.savedAt, in: board.plan.timeZone),
      files: files.rows, to: request)
    UploadHeaders.write(
      offset: upload.announcement.length, isComplete: true, to: &response.headers)
    return response
  }
}
