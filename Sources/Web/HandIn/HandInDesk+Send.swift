import HTTPTypes
import Hummingbird
import MovementCore
import Papers
import Store

extension HandInDesk {
  /// Hands in, unless something has to be mended first: then the draft is kept with all that was
  /// typed and sent, and the form comes back.
  func send() async throws -> Response {
    if let stale = try await staleDraft() { return stale }
    guard let shown = AskedFacts(submission.form) else {
      return try await mend(status: .conflict) { $0.notice = Self.olderPage }
    }
    let due = target.task.choice(entry.due)
    let amended =
      shown.differences(to: AskedFacts(target.task), due: due?.due.number)
    guard amended.isEmpty else {
      return try await mend(status: .conflict) { $0.amended = amended }
    }
    var problems = WrongFields()
    if due?.due.number != entry.due, target.task.dues.count > 1 {
      problems[HandInEntry.Name.due] = Phrase(
        vi: "Kỳ này không còn nộp được; hãy chọn kỳ khác.",
        en: "Nothing can be handed in for this due date any more; choose another.")
    }
    let figures = try await site.figures(
      for: target.task, entry, in: board, asOf: visit.today)
    let reading = HandInReading(
      entry, target.task, board, files: filesToHandIn, figures: figures?.values ?? [:])
    for name in reading.problems.names { problems[name] = reading.problems[name] }
    if let problem = try await problemOfWork() { problems[HandInEntry.Name.about] = problem }
    if let content = reading.content, problems.isEmpty, submission.refused.isEmpty {
      return try await finish(content, reading.form, due)
    }
    return try await mend { model in
      for field in problems.names { model.problems[field] = problems[field] }
    }
  }

  /// Sent by a page that the program does not make any more.
  static let olderPage = Phrase(
    vi: "Trang này được mở từ phiên bản trước của phần mềm nên chưa nộp. Nội dung vừa gửi vẫn còn "
      + "dưới đây; vui lòng kiểm tra rồi bấm lần nữa.",
    en: "This page comes from an older version of the program, so nothing was handed in. What was "
      + "just sent is still below; check it, then press once more.")

  /// That of which a form tells how it goes on is the unit's own, and one of the kinds it is for.
  private func problemOfWork() async throws -> Phrase? {
    guard let form = target.task.form, !form.about.isEmpty else { return nil }
    let works = try await site.works(for: target.task, board)
    guard !works.contains(where: { $0.id == entry.about }) else { return nil }
    return works.isEmpty
      ? Phrase(
        vi: "Đơn vị chưa đăng ký công trình, mô hình nào để báo tiến độ. Vui lòng đăng ký trước.",
        en: "The unit has registered nothing yet of which it could tell. Register it first.")
      : Phrase(
        vi: "Vui lòng chọn công trình, mô hình đang báo tiến độ.",
        en: "Choose what this is the progress of.")
  }

  private func finish(
    _ content: DeliverableContent, _ form: FormContent?, _ due: DueChoice?
  ) async throws -> Response {
    let receipt = try await handIn(content, form, due: due?.due.number)
    let said: Said = receipt.revision > 1 ? .corrected : .handedIn
    return Reply.redirect(
      to: Address.deliverable(board.key, entry.id).with("said", said.rawValue).text)
  }

  /// Keeps the draft, and shows the form with what is to be mended.
  private func mend(
    status: HTTPResponse.Status = .unprocessableContent,
    _ change: @escaping (inout HandInModel) -> Void
  ) async throws -> Response {
    var entry = entry
    var target = target
    if entry.problemsOfDraft.isEmpty {
      let (outcome, stored) = try await save(.send)
      target = stored
      switch outcome {
      case .saved(let edit): entry.edit = edit
      case .elsewhere(let draft): entry.edit = draft.edit
      case .gone: entry.edit = 0
      }
    }
    return try await again(target, entry, status: status, change)
  }

  /// The form again, if it is not what this draft is now.
  private func staleDraft() async throws -> Response? {
    if let draft = target.draft {
      guard draft.edit != entry.edit, !entry.isSame(as: draft) else { return nil }
      return try await again(beside: draft)
    }
    guard entry.edit > 0, target.present == nil else { return nil }
    var entry = entry
    entry.edit = 0
    return try await again(target, entry, status: .conflict) { model in
      model.notice = Self.gone
    }
  }
}

extension HandInEntry {
  /// Nothing would be lost if one took the place of the other.
  func isSame(as draft: Draft) -> Bool {
    let content = draft.content
    return (content.title == title || !answers.isEmpty) && content.text == text
      && content.amount == amount && content.answers == answers && content.about == about
      && (due == nil || content.due == due)
  }
}
