import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// Who is released from what. The board is in memory: no statement beyond that for freshness.
  func exemptions(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let view = ExemptionView(
      model: try ExemptionModel(board, visit), said: ExemptionView.Said(visit), visit: visit)
    return exemptionPage(view, board, request)
  }

  /// Releases a unit from an obligation or one due of it.
  func addExemption(_ request: Request, _ context: SiteContext) async throws -> Response {
    var (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let unit = form.text("unit")
    let choice = ExemptionChoice(form.text("duty"))
    // The form comes back as it was sent.
    visit.query = ["unit": unit]
    visit.address = .exemptions(board.key, unit: unit)
    let model = try ExemptionModel(board, visit)
    var problems = WrongFields()
    if choice == nil || !model.offers(choice) { problems["duty"] = ExemptionView.noDuty }
    var reason: Reason?
    do { reason = try Reason(form.text("reason")) } catch { problems["reason"] = error.phrase }
    guard problems.isEmpty, let choice, let reason else {
      var view = ExemptionView(model: model, problems: problems, visit: visit)
      view.reason = form.text("reason")
      view.chosen = choice
      return exemptionPage(view, board, request, status: .unprocessableContent)
    }
    guard visit.mayExempt(unit, from: choice.obligation, in: board) else {
      throw SiteProblem.notAllowed
    }
    try await store.setExemption(
      of: unit, from: choice.obligation, due: choice.due, reason: reason, in: board.id,
      by: try visit.actor(context))
    return Reply.redirect(to: Address.exemptions(board.key).with("said", "added").text)
  }

  /// Ends one: the duty stands again as if it had never been released.
  func endExemption(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let unit = form.text("unit")
    guard let choice = ExemptionChoice(form.text("duty")) else {
      throw SiteProblem.unreadableForm
    }
    guard visit.mayExempt(unit, from: choice.obligation, in: board) else {
      throw SiteProblem.notAllowed
    }
    try await store.removeExemption(
      of: unit, from: choice.obligation, due: choice.due, in: board.id,
      by: try visit.actor(context))
    return Reply.redirect(to: Address.exemptions(board.key).with("said", "ended").text)
  }

  private func exemptionPage(
    _ view: ExemptionView, _ board: MovementBoard, _ request: Request,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    let place: Shell.Place = view.visit.account?.role == .organiser ? .manage : .queue
    let shell = Shell(visit: view.visit, board: board, place: place, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}

extension ExemptionModel {
  /// Whether the form offers that.
  func offers(_ choice: ExemptionChoice?) -> Bool {
    duties.contains { duty in
      duty.obligation.id == choice?.obligation
        && (choice?.due == nil || duty.dues.contains { $0.number == choice?.due })
    }
  }
}
