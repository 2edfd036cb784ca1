import Hummingbird
import MovementCore
import Secrets
import Store

extension Site {
  /// The form for a new password.
  func passwordPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    guard let account = visit.account else { throw SiteProblem.signInNeeded }
    var model = PasswordModel(account: account, later: try await landing(account, context))
    model.isWelcome = visit.query["said"] == "welcome"
    return try await reply(model, visit, context, to: request)
  }

  /// Sets a new password. All other devices are signed out by it.
  func changePassword(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let form = try await form(request, visit)
    let actor = try visit.actor(context)
    guard let account = visit.account else { throw SiteProblem.signInNeeded }
    var model = PasswordModel(account: account, later: try await landing(account, context))
    model.isWelcome = form["welcome"] == "1"
    model.check(form)
    if model.problems.isEmpty, account.hasPassword {
      model.problems["present"] = try await problem(
        ofPresent: form.text("present"), account, from: clientAddress(request, context))
    }
    guard model.problems.isEmpty else { return try await reply(model, visit, context, to: request) }
    let hash = try await hash(form.text("new"))
    try await store.setPassword(
      hash.encoded, of: account.id, keeping: visit.sessionID, by: actor)
    guard model.isWelcome else { return said(.passwordSet) }
    // The list says it at its top; elsewhere the word is not known and does no harm.
    return Reply.redirect(to: model.later.with("said", Said.passwordSet.rawValue).text)
  }

  /// What is wrong with the present password as it was typed; nil if it is right.
  private func problem(
    ofPresent password: String, _ account: Account, from address: String
  ) async throws -> Phrase? {
    do {
      _ = try await self.account(named: account.name, password: password, from: address)
      return nil
    } catch SignInProblem.wrong, SignInProblem.nothingTyped {
      return Phrase(
        vi: "Mật khẩu hiện tại chưa đúng.", en: "This is not the present password.")
    } catch let problem as SignInProblem {
      return problem.phrase
    }
  }

  private func hash(_ text: String) async throws -> PasswordHash {
    do {
      return try await passwords.hash(Password(text))
    } catch is PasswordWorker.Busy {
      throw SiteProblem.busy
    }
  }

  private func reply(
    _ model: PasswordModel, _ visit: Visit, _ context: SiteContext, to request: Request
  ) async throws -> Response {
    let view = PasswordView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: nil, title: view.title)
    return Reply.page(
      shell.page { view.render(into: &$0) },
      status: model.problems.isEmpty ? .ok : .unprocessableContent, to: request)
  }
}
