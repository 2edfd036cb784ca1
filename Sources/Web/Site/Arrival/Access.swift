import HTTPTypes
import Hummingbird
import MovementCore
import Store

/// Who may come to an address at all. Which unit's records one may see there is asked by
/// `Site.require`, once they are known.
enum Access: Hashable, Sendable {
  /// Also without signing in.
  case everyone
  /// Whoever is signed in: one's own account.
  case signedIn
  /// Roles that may do this somewhere.
  case may(Action)

  /// - Throws: `SiteProblem.signInNeeded` or `.notAllowed`.
  func check(_ account: Account?) throws {
    if self == .everyone { return }
    guard let account else { throw SiteProblem.signInNeeded }
    guard case .may(let action) = self else { return }
    guard account.permission.allowsSomewhere(action) else {
      throw SiteProblem.notAllowed
    }
  }
}

/// One address with one method, who may come there, and what answers.
struct Endpoint: Sendable {
  typealias Answer = @Sendable (Request, SiteContext) async throws -> Response

  let method: HTTPRequest.Method
  let route: Route
  let access: Access
  let answer: Answer

  static func get(_ route: Route, _ access: Access, _ answer: @escaping Answer) -> Endpoint {
    Endpoint(method: .get, route: route, access: access, answer: answer)
  }

  static func post(_ route: Route, _ access: Access, _ answer: @escaping Answer) -> Endpoint {
    Endpoint(method: .post, route: route, access: access, answer: answer)
  }
}

extension Site {
  /// Asks whether the visitor may do something with what belongs to a unit.
  ///
  /// - Parameters:
  ///   - unit: Whose record it is.
  ///   - addressee: The unit to which it is handed in, for deliverables.
  /// - Throws: `SiteProblem.notAllowed`, `SiteProblem.signInNeeded`.
  func require(
    _ action: Action, unit: UnitID, addressee: UnitID? = nil, in board: MovementBoard,
    _ visit: Visit
  ) throws {
    guard visit.account != nil else { throw SiteProblem.signInNeeded }
    guard visit.may(action, unit: unit, addressee: addressee, in: board) else {
      throw SiteProblem.notAllowed
    }
  }
}

extension Visit {
  /// Whether the visitor may do something with what belongs to a unit: for what a page offers.
  func may(
    _ action: Action, unit: UnitID, addressee: UnitID? = nil, in board: MovementBoard
  ) -> Bool {
    guard let account else { return false }
    return account.permission.allows(
      action, unit: unit, addressee: addressee, in: board.directory)
  }
}
