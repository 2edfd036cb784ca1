import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension HandInDesk {
  /// Hands in, unless something has to be mended first: then the draft is kept with all that was
  /// typed and sent, and the form comes back.
  func send() async throws -> Response {
    if let stale = try await staleDraft() { return stale }
    let shown = AskedFacts(submission.form)
    let due = target.task.choice(entry.due)
    let amended =
      shown?.differences(to: AskedFacts(target.task), due: due?.due.number) ?? []
    guard amended.isEmpty else {
      return try await mend(status: .conflict) { $0.amended = amended }
    }
    var problems = WrongFields()
    if due?.due.number != entry.due, target.task.dues.count > 1 {
      problems[HandInEntry.Name.due] = Phrase(
        vi: "Kỳ này không còn nộp được; hãy chọn kỳ khác.",
        en: "Nothing can be handed in for this due date any more; choose another.")
    }
    do {
      let content = try DeliverableContent(
        title: entry.title, text: entry.text, amount: entry.amount,
        fileCount: target.files.count + submission.received.count, for: target.task.obligation)
      if problems.isEmpty, submission.refused.isEmpty { return try await finish(content, due) }
    } catch let wrong as FieldProblems {
      for problem in wrong.problems { problems[problem.field] = problem.phrase }
    }
    return try await mend { model in
      for field in problems.names { model.problems[field] = problems[field] }
    }
  }

  private func finish(_ content: DeliverableContent, _ due: DueChoice?) async throws -> Response {
    let receipt = try await handIn(content, due: due?.due.number)
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
    return again(target, entry, status: status, change)
  }

  /// The form again, if it is not what this draft is now.
  private func staleDraft() async throws -> Response? {
    if let draft = target.draft {
      guard draft.edit != entry.edit, !entry.isSame(as: draft) else { return nil }
      var entry = entry
      entry.edit = draft.edit
      return again(target, entry, status: .conflict) { model in
        model.notice = elsewhere(draft)
        model.isConflict = true
      }
    }
    guard entry.edit > 0, target.present == nil else { return nil }
    var entry = entry
    entry.edit = 0
    return again(target, entry, status: .conflict) { model in
      model.notice = Self.gone
    }
  }
}

extension HandInEntry {
  /// Nothing would be lost if one took the place of the other.
  func isSame(as draft: Draft) -> Bool {
    let content = draft.content
    return content.title == title && content.text == text && content.amount == amount
      && (due == nil || content.due == due)
  }
}
