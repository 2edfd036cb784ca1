import MovementCore
import Store

extension Visit {
  /// The visitor runs the movements: what only they can do is offered to nobody else.
  var isOrganiser: Bool { account?.role == .organiser }
}
