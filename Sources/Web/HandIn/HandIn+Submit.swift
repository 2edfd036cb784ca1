import HTTPTypes
import Hummingbird
import Logging
import MovementCore
import Store

// What the form does when it is sent: keeps the draft, or hands it in.

extension Site {
  func submitDraft(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board, id) = try await handInVisit(request, context, "draft")
    var outage: (any PhrasedError)?
    let submission = try await submission(request, visit) { fields in
      // Before a file is taken: is it the visitor's draft at all?
      do {
        let target = try await handInTarget(id, claimed: claim(in: fields), in: board, visit)
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        if let problem = try await spaceProblem(for: announced, of: target.task.unit) {
          return .none(problem)
        }
        return .files(settings.handInLimits.fileCount - target.files.count)
      } catch let error as any PhrasedError where Outage(error) != nil {
        // The rest is read without its files, so that what was typed can be shown again.
        outage = error
        return 0
      }
    }
    for problem in submission.failures {
      context.logger.error("file not stored", metadata: ["problem": "\(problem)"])
    }
    let form = submission.form
    guard let entry = HandInEntry(form, id: id),
      let step = submission.isCutShort || submission.isForeign
        ? .keep : HandInStep(form.text(HandInEntry.Name.step))
    else { throw submission.isForeign ? SiteProblem.foreignForm : .unreadableForm }
    let target: HandInTarget
    do {
      if let outage { throw outage }
      target = try await handInTarget(id, claimed: claim(in: form), in: board, visit)
    } catch let error as any PhrasedError where Outage(error) != nil {
      // The form was read; it cannot be read a second time where other problems become pages.
      guard let outage = Outage(error), TypedPage.isWanted(by: request) else { throw error }
      return typedPage(form, request, visit, SiteProblem(outage))
    }
    let desk = HandInDesk(
      site: self, request: request, context: context, visit: visit, board: board, target: target,
      entry: entry, submission: submission)
    if submission.isForeign { return try await desk.typedInAnotherSession() }
    do {
      return try await step == .send ? desk.send() : desk.keep(step)
    } catch let problem as any PhrasedError where !(problem is SiteProblem) {
      if let outage = Outage(problem) {
        let problem = SiteProblem(outage)
        if case .broken(let word) = outage {
          context.logger.error("request failed", metadata: ["error": "database \(word)"])
        }
        return try await desk.refused(problem.phrase, status: .init(code: problem.code))
      }
      return try await desk.refused(problem.phrase)
    }
  }

  /// The unit and the obligation that a form names.
  private func claim(
    in form: SubmittedForm
  ) throws -> (unit: UnitID, obligation: Obligation.ID) {
    guard let unit = form[HandInEntry.Name.unit], let obligation = form[HandInEntry.Name.obligation]
    else { throw SiteProblem.unreadableForm }
    return (unit, obligation)
  }
}

/// One sending of the form, with all that is known about it.
struct HandInDesk {
  let site: Site
  let request: Request
  let context: SiteContext
  let visit: Visit
  let board: MovementBoard
  let target: HandInTarget
  var entry: HandInEntry
  let submission: HandInSubmission

  var limits: HandInLimits { site.settings.handInLimits }

  /// The script asks, not a person's browser: the answer is a few values instead of a page.
  var isScript: Bool {
    request.headers[.accept]?.contains("application/json") == true
  }

  /// Signed in again since the form was opened: nothing is written before it is sent from a page of
  /// this session, and what was typed is there.
  ///
  /// - Throws: `SiteProblem.foreignForm` to the script, which sends it again with a new token.
  func typedInAnotherSession() async throws -> Response {
    guard !isScript else { throw SiteProblem.foreignForm }
    return try await again(target, entry, status: .forbidden) { model in
      model.notice = Phrase(
        vi:
          "Đã đăng nhập lại sau khi mở trang này nên chưa ghi gì cả. Nội dung vừa gửi vẫn còn dưới "
          + "đây; tệp vừa chọn cần chọn lại. Vui lòng kiểm tra rồi bấm lần nữa.",
        en: "You signed in again after this page was opened, so nothing was written. What you sent "
          + "is still below; files have to be chosen again. Check it, then press once more.")
    }
  }

  /// The store takes nothing, perhaps because what is on record has changed its state meanwhile:
  /// the text stays with who wrote it.
  func refused(
    _ reason: Phrase, status: HTTPResponse.Status = .conflict
  ) async throws -> Response {
    if isScript { return DraftState.problem(visit(reason), edit: nil, to: request) }
    return try await again(target, entry, status: status) { $0.notice = reason }
  }

  /// The form again, with everything that was typed and what is wrong with it.
  func again(
    _ target: HandInTarget, _ entry: HandInEntry,
    status: HTTPResponse.Status = .unprocessableContent,
    _ change: @escaping (inout HandInModel) -> Void = { _ in }
  ) async throws -> Response {
    let fileProblems = submission.problems(limits, target.task)
    let isFull = status == .unprocessableContent && submission.isDiskFull
    return try await site.handInPage(
      target, entry, board, visit, status: isFull ? .init(code: 507) : status, to: request
    ) { model in
      for name in fileProblems.names { model.problems[name] = fileProblems[name] }
      change(&model)
    }
  }
}
