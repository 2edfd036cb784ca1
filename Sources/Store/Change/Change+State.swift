import Foundation
package import MovementCore

/// What whoever follows the record needs to bring a standing up to date without asking for rows.
extension Change {
  /// The deliverable on one side; nil if the line is about something else, or if there is none.
  package func deliverable(_ side: Side) -> Deliverable? {
    guard subject.kind == .deliverable, let state: DeliverableState = decode(side),
      let status = Deliverable.Status(rawValue: state.status)
    else { return nil }
    return Deliverable(
      id: state.id, unit: state.unit, obligation: state.obligation, due: state.due,
      submitted: state.submitted.flatMap { CivilDate($0) }, status: status, amount: state.amount)
  }

  /// The exemption on one side; nil if the line is about something else, or if there is none.
  package func exemption(_ side: Side) -> Exemption? {
    guard subject.kind == .exemption, let state: ExemptionState = decode(side) else { return nil }
    return Exemption(
      unit: state.unit, obligation: state.obligation, due: state.due, reason: state.reason ?? "")
  }

  private func decode<State: Decodable>(_ side: Side) -> State? {
    self[side].flatMap { try? JSONDecoder().decode(State.self, from: Data($0.utf8)) }
  }
}

private struct DeliverableState: Decodable {
  let id: String
  let unit: String
  let obligation: String
  let due: Int?
  let submitted: String?
  let status: String
  let amount: Int
}

private struct ExemptionState: Decodable {
  let unit: String
  let obligation: String
  let due: Int?
  /// Missing once it was forgotten.
  let reason: String?
}
