import Hummingbird
import Store

extension Visit {
  /// Who is named on the record for what this request changes.
  ///
  /// - Throws: `SiteProblem.signInNeeded`.
  func actor(_ context: SiteContext) throws -> Actor {
    guard let account else { throw SiteProblem.signInNeeded }
    return Actor(id: account.id, role: account.role, request: context.id)
  }
}
