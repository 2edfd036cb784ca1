import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension HandInDesk {
  /// Keeps the draft with the files that came, and says so.
  func keep(_ step: HandInStep) async throws -> Response {
    let problems = entry.problemsOfDraft
    guard problems.isEmpty else {
      if isScript, let first = problems.names.first, let problem = problems[first] {
        return DraftState.problem(visit(problem), edit: nil, to: request)
      }
      return try await again(target, entry) { $0.problems = problems }
    }
    let (outcome, target) = try await save(step)
    var entry = entry
    switch outcome {
    case .saved(let edit):
      entry.edit = edit
      return try await saved(target, entry, step)
    case .elsewhere(let draft):
      if isScript { return DraftState.elsewhere(draft, target.task, to: request) }
      return try await again(beside: draft)
    case .gone:
      if isScript { return DraftState.problem(visit(Self.gone), edit: 0, to: request) }
      entry.edit = 0
      return try await again(target, entry, status: .conflict) { $0.notice = Self.gone }
    }
  }

  /// The form with what was just sent, beside what another device has saved.
  func again(beside draft: Draft) async throws -> Response {
    var entry = entry
    entry.edit = draft.edit
    let conflict = DraftConflict(entry, and: draft, target.task, in: board, visit)
    return try await again(target, entry, status: .conflict) { model in
      model.notice = elsewhere(draft)
      model.isConflict = true
      model.conflict = conflict
    }
  }

  /// Nothing is there any more to go on with, but all that was typed.
  static let gone = Phrase(
    vi: "Bản nháp này đã được nộp hoặc xóa ở nơi khác. Nội dung vừa gửi vẫn còn dưới đây; tệp đính "
      + "kèm cần chọn lại. Hãy kiểm tra rồi bấm lần nữa.",
    en: "This draft was handed in or thrown away elsewhere. What was just sent is still below; "
      + "files have to be chosen again. Check it, then press once more.")

  private func saved(
    _ target: HandInTarget, _ entry: HandInEntry, _ step: HandInStep
  ) async throws -> Response {
    if let problem = submission.problem(limits) {
      if isScript { return DraftState.problem(visit(problem), edit: entry.edit, to: request) }
      return try await again(
        target, entry, status: submission.isCutShort ? .contentTooLarge : .unprocessableContent)
    }
    if isScript {
      let time = wallTime(site.settings.now(), in: board.plan.timeZone)
      let fields = target.task.files(target.files).map { field, files in
        HandInFiles(
          movement: board.key, id: entry.id, field: field, files: files, isStored: true,
          limits: limits, visit: visit)
      }
      return DraftState.saved(edit: entry.edit, time: time, files: fields, to: request)
    }
    if case .addRow(let group) = step {
      return try await again(target, entry, status: .ok) { $0.filling?.moreRows[group] = 1 }
    }
    let said: Said = if case .detach = step { .detached } else { .saved }
    return Reply.redirect(
      to: Address.draft(board.key, entry.id).with("said", said.rawValue).text)
  }

  /// Somebody else, or the same person on another device, has saved since the form was shown.
  func elsewhere(_ draft: Draft) -> Phrase {
    let now = site.settings.now()
    func time(_ language: Language) -> String {
      var visit = visit
      visit.language = language
      return visit.moment(draft.savedAt, now: now, in: board.plan.timeZone)
    }
    return Phrase(
      vi:
        "Bản nháp này đã được lưu ở nơi khác \(time(.vietnamese)), tên là “\(draft.content.title)”. Nội "
        + "dung dưới đây là bản vừa gửi và chưa được lưu; bấm lần nữa nếu muốn giữ bản này thay bản "
        + "kia.",
      en:
        "This draft was saved elsewhere \(time(.english)), with the title “\(draft.content.title)”. Below "
        + "is what was just sent, and it is not saved yet; press once more to keep it instead.")
  }
}

extension HandInEntry {
  /// What is too long even for a draft.
  var problemsOfDraft: WrongFields {
    var problems = WrongFields()
    func check(_ name: String, _ text: String, _ label: Phrase, most: Int, limit: Int) {
      let count = text.unicodeScalars.count
      if count > most { problems[name] = .tooLong(label, count: count, limit: limit) }
    }
    check(
      Name.title, title, Phrase(vi: "Tên", en: "The title"), most: DraftContent.longestTitle,
      limit: DeliverableContent.longestTitle)
    check(
      Name.text, text, Phrase(vi: "Nội dung", en: "The text"), most: DraftContent.longestText,
      limit: DeliverableContent.longestText)
    check(
      Name.amount, amount, Phrase(vi: "Số lượng", en: "The amount"),
      most: DraftContent.longestAmount,
      limit: DraftContent.longestAmount)
    let length = answers.length
    if length > DraftContent.longestAnswers {
      problems[Name.text] = .tooLong(
        Phrase(vi: "Nội dung của mẫu", en: "The form"), count: length,
        limit: DraftContent.longestAnswers)
    }
    return problems
  }
}
