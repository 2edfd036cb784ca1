import HTTPTypes
import Hummingbird
import MovementCore

extension Address {
  /// A form of the plan, to be tried.
  static func tryForm(_ key: MovementKey, _ kind: String) -> Address {
    Address(path: Route.tryForm.path(key.description, kind))
  }
}

extension Site {
  var formEndpoints: [Endpoint] {
    [
      .get(.tryForm, .may(.seeStanding)) { try await tryForm($0, $1) },
      .post(.tryForm, .may(.seeStanding)) { try await checkTriedForm($0, $1) },
    ]
  }

  /// A form of the plan as units see it. Nothing of it is kept.
  func tryForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let filling = FormFilling(
      form: try triedForm(board, context), plan: board.plan, typed: TypedAnswers())
    return tryFormPage(filling, nil, board, visit, to: request)
  }

  /// What would be said of what was typed; files count as attached.
  func checkTriedForm(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try triedForm(board, context)
    let submitted = try await self.form(request, visit)
    var filling = FormFilling(form: form, plan: board.plan, typed: submitted.answers)
    let files = Dictionary(
      form.fileFields.map { ($0.id, max(1, $0.min ?? 1)) }, uniquingKeysWith: { $1 })
    if case .addRow(let group)? = HandInStep(submitted.text(HandInEntry.Name.step)) {
      filling.moreRows[group] = 1
      return tryFormPage(filling, nil, board, visit, to: request)
    }
    do {
      let answers = try FormReading.read(
        filling.typed, by: form, of: board.plan, files: files)
      let sheet = AnswerSheet(form: form, plan: board.plan, answers: answers)
      return tryFormPage(filling, sheet, board, visit, to: request)
    } catch {
      for problem in error.problems {
        filling.problems[FormFilling.control(problem.field)] = problem.phrase
      }
      return tryFormPage(
        filling, nil, board, visit, status: .unprocessableContent, to: request)
    }
  }

  private func triedForm(_ board: MovementBoard, _ context: SiteContext) throws -> Form {
    let kind = try parameter("kind", context)
    guard let form = board.plan.form(of: kind) else { throw SiteProblem.noSuchPage }
    return form
  }

  private func tryFormPage(
    _ filling: FormFilling, _ sheet: AnswerSheet?, _ board: MovementBoard, _ visit: Visit,
    status: HTTPResponse.Status = .ok, to request: Request
  ) -> Response {
    let view = TryFormView(movement: board.key, filling: filling, sheet: sheet, visit: visit)
    let page = Shell(visit: visit, board: board, place: .plan, title: view.title)
      .page { view.render(into: &$0) }
    return Reply.page(page, status: status, to: request)
  }
}
