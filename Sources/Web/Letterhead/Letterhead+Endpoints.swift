import Hummingbird
import MovementCore
import Papers
import Store

extension Address {
  /// How the papers of a unit look.
  static func letterhead(_ key: MovementKey, _ unit: UnitID) -> Address {
    Address(path: Route.letterhead.path(key.description, unit))
  }
}

extension Site {
  var letterheadEndpoints: [Endpoint] {
    [
      .get(.letterhead, .may(.handIn)) { try await letterhead($0, $1) },
      .post(.letterhead, .may(.handIn)) { try await setLetterhead($0, $1) },
    ]
  }

  /// As it was said, or as it is guessed; one statement.
  func letterhead(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let unit = try ownUnit(context, board, visit)
    let form = LetterheadForm(try await letterhead(of: unit.id, in: board))
    return reply(form, unit, board, visit, to: request)
  }

  func setLetterhead(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let unit = try ownUnit(context, board, visit)
    let form = LetterheadForm(try await form(request, visit))
    guard form.problems.isEmpty else { return reply(form, unit, board, visit, to: request) }
    try await store.setLetterhead(form.letterhead, of: unit.id, by: try visit.actor(context))
    return Reply.redirect(to: Address.letterhead(board.key, unit.id).with("said", "saved").text)
  }

  /// What a unit said, or what can be told of it.
  func letterhead(of unit: UnitID, in board: MovementBoard) async throws -> Letterhead {
    if let kept = try await store.letterhead(of: unit) { return kept }
    return Letterhead(guessedFor: board.directory.position(of: unit), in: board.standing)
  }

  /// The unit that the address names, for who writes for it.
  private func ownUnit(
    _ context: SiteContext, _ board: MovementBoard, _ visit: Visit
  ) throws -> Unit {
    let id = try parameter("unit", context)
    guard let unit = board.directory[id] else { throw SiteProblem.noSuchUnit(id) }
    try require(.handIn, unit: id, in: board, visit)
    return unit
  }

  private func reply(
    _ form: LetterheadForm, _ unit: Unit, _ board: MovementBoard, _ visit: Visit,
    to request: Request
  ) -> Response {
    let view = LetterheadView(
      movement: board.key, unit: unit, form: form, isSaved: visit.query["said"] == "saved",
      visit: visit)
    let shell = Shell(visit: visit, board: board, place: .papers, title: view.title)
    return Reply.page(
      shell.page { view.render(into: &$0) },
      status: form.problems.isEmpty ? .ok : .unprocessableContent, to: request)
  }
}
