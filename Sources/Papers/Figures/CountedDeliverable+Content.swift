import MovementCore
import Store

extension CountedDeliverable {
  /// Nil for what counts for nothing on the board.
  init?(_ content: ReportedContent, for reporting: Int, in movement: ReportedMovement) {
    let deliverable = content.deliverable
    guard let position = movement.directory.position(of: deliverable.unit),
      let index = movement.obligations[deliverable.obligation],
      movement.standing.isCounted(unit: position, obligation: index)
    else { return nil }
    let obligation = movement.plan.obligations[index]
    let below = movement.directory.subtree(at: reporting)
    let addressee = movement.plan.addressee(of: obligation, unit: position, in: movement.directory)
    self.init(
      id: deliverable.id, unit: deliverable.unit, obligation: obligation.id, kind: obligation.what,
      submitted: deliverable.submitted, status: deliverable.status, amount: deliverable.amount,
      answers: content.answers, countsFrom: movement.plan.countsFrom(obligation),
      place: position == reporting ? .own : below.contains(position) ? .below : .elsewhere,
      isReceived: addressee == movement.directory.units[reporting].id)
  }
}
