import Hummingbird
import MovementCore
import Store

extension Site {
  var invitationEndpoints: [Endpoint] {
    [
      .get(.invitation, .everyone) { try await invitation($0, $1) },
      .post(.invitation, .everyone) { try await redeem($0, $1) },
    ]
  }

  /// For whom an invitation is. Looking at it does not use it up: messengers open links to show
  /// what is behind them.
  private func invitation(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await reply(to: request, context, visit(request, context))
  }

  /// Signs this device in by an invitation.
  private func redeem(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    try checkOrigin(of: request)
    let isRemembered: Bool
    do {
      isRemembered = try await form(request, visit)["remember"] == "1"
    } catch SiteProblem.foreignForm {
      return try await reply(to: request, context, visit, problem: SignInProblem.stale.phrase)
    }
    let entry = newEntry(isRemembered: isRemembered, request)
    do {
      let session = try await store.redeem(
        tokenHash: SessionToken.hash(try token(context)), opening: entry.session,
        request: context.id)
      // Without a password this device is the only way in.
      let place =
        session.account.hasPassword
        ? try await landing(session.account, context)
        : Address.password.with("said", "welcome")
      return try await enter(entry, at: place, context)
    } catch is InvitationProblem {
      // The page says why.
      return try await reply(to: request, context, visit)
    }
  }

  private func token(_ context: SiteContext) throws -> String {
    try parameter("token", context)
  }

  private func reply(
    to request: Request, _ context: SiteContext, _ visit: Visit, problem: Phrase? = nil
  ) async throws -> Response {
    let token = try token(context)
    let invitation = try await store.invitation(tokenHash: SessionToken.hash(token))
    let unit = try await unitName(of: invitation?.account, context)
    let guest = GuestVisit(visit, makeToken: settings.makeToken)
    let model = InvitationModel(
      token: token, invitation: invitation, unit: unit, problem: problem)
    let view = InvitationView(model: model, visit: guest.visit)
    let shell = Shell(visit: guest.visit, board: nil, place: nil, title: view.title)
    var response = Reply.page(
      shell.page { view.render(into: &$0) }, status: .init(code: model.code), to: request)
    // What it says ends with the next press; and its address is nobody's to keep.
    response.headers[.cacheControl] = "no-store"
    return guest.remembered(in: response, cookies)
  }

  /// What an account's unit is called; nil for an account without one.
  func unitName(of account: Account?, _ context: SiteContext) async throws -> String? {
    guard let unit = account?.unit else { return nil }
    return try await boards.current(since: context.arrival.lastChange).unitName(unit)
  }
}

extension MovementCatalogue {
  /// A unit's name in the movement that was loaded last; its id where no movement knows it.
  func unitName(_ id: UnitID) -> String {
    for entry in movements {
      if let unit = try? entry.board.get().directory[id] { return unit.name }
    }
    return id
  }
}
