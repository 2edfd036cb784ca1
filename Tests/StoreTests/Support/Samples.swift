import MovementCore
import Store

func day(_ text: String) throws -> CivilDate {
  guard case .date(let date) = CivilDate.read(text) else { throw PlanText.Unreadable() }
  return date
}

/// A small movement: a committee with two wards.
enum Samples {
  static let units = [
    Unit(id: "quan-uy", name: "Quận ủy Quận 1", kind: "committee"),
    Unit(
      id: "da-kao", name: "Phường Đa Kao", kind: "ward", parent: "quan-uy", staff: 40,
      cluster: "3"),
    Unit(id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", parent: "quan-uy"),
  ]

  static func deliverable(
    _ id: String, unit: String = "da-kao", obligation: String = "articles", due: Int? = nil,
    submitted: String? = "2019-03-01", status: Deliverable.Status = .accepted, amount: Int = 1
  ) -> Deliverable {
    Deliverable(
      id: id, unit: unit, obligation: obligation, due: due,
      submitted: submitted.flatMap { CivilDate($0) }, status: status, amount: amount)
  }

  static let deliverables = [
    deliverable("d-1"),
    deliverable("d-2", due: 1, status: .submitted, amount: 3),
    deliverable("d-3", unit: "ben-nghe", submitted: nil, status: .draft),
  ]

  static let exemptions = [
    Exemption(unit: "ben-nghe", obligation: "articles", reason: "mới thành lập"),
    Exemption(unit: "ben-nghe", obligation: "commitments", due: 1, reason: ""),
  ]

  static func load(
    plan source: String = PlanText.text(), units: [Unit] = units, from: String? = nil,
    deliverables: [Deliverable] = deliverables, exemptions: [Exemption] = exemptions
  ) throws -> MovementLoad {
    MovementLoad(
      planSource: source, plan: try PlanText.read(source), units: units,
      unitsHoldFrom: try from.map(day), deliverables: deliverables, exemptions: exemptions)
  }
}

extension MovementStore {
  @discardableResult
  func load(_ load: MovementLoad) async throws -> LoadSummary {
    try await loadMovement(load, by: Actor(id: "tester"))
  }
}
