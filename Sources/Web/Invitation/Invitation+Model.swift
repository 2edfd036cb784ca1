import MovementCore
import Store

/// What the page of an invitation says.
struct InvitationModel {
  let token: String
  let invitation: Invitation?
  let unit: String?
  /// Why the press on the button did nothing.
  let problem: Phrase?

  /// Why it lets nobody in; nil if it does.
  var refusal: InvitationProblem? {
    guard let invitation else { return .unknown }
    return invitation.state.problem
  }

  /// The HTTP status.
  var code: Int {
    switch refusal {
    case nil: problem == nil ? 200 : 403
    case .unknown: 404
    default: 410
    }
  }
}
