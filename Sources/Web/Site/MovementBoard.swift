import MovementCore
import Papers
import Store

/// One movement in memory, as of one place in the record of changes: what pages are made from.
struct MovementBoard: Sendable {
  let key: MovementKey
  let id: MovementID
  let plan: Plan
  /// Which version of the plan, from 1.
  let version: Int
  var standing: Standing
  /// The last change that concerned it, of all that it knows of: a page of it that was made since
  /// is still true.
  var position: Int64
  /// The last change on record when plan, units and all else were read: with another one, these may
  /// be others.
  let built: Int64
  /// The columns in the order of their last day (equal days: plan order), so that the board reads
  /// as a calendar.
  let calendarOrder: [Int]
  let obligationIndices: [Obligation.ID: Int]
  let names: UnitNames
  /// How many units owe anything, optional or not.
  let dutyUnitCount: Int
  /// Those of a unit as they are sorted in the store.
  var exemptionsByUnit: [UnitID: [Exemption]]

  var directory: UnitDirectory { standing.directory }

  init(_ snapshot: MovementSnapshot, key: MovementKey) throws {
    let plan = snapshot.movement.plan
    let standing = try Standing(
      plan: plan, directory: UnitDirectory(snapshot.units), deliverables: snapshot.deliverables,
      exemptions: snapshot.exemptions)
    self.key = key
    id = snapshot.movement.id
    self.plan = plan
    version = snapshot.movement.version
    self.standing = standing
    position = snapshot.lastChange
    built = snapshot.lastChange
    calendarOrder = Self.calendarOrder(of: standing)
    obligationIndices = plan.obligationIndices
    names = UnitNames(standing.directory.units)
    dutyUnitCount = Set(standing.columns.flatMap(\.members)).count
    exemptionsByUnit = Dictionary(grouping: snapshot.exemptions, by: \.unit)
  }

  private static func calendarOrder(of standing: Standing) -> [Int] {
    standing.columns.indices.sorted { left, right in
      let leftDay = standing.columns[left].due.lastDay
      let rightDay = standing.columns[right].due.lastDay
      return leftDay == rightDay ? left < right : leftDay < rightDay
    }
  }

  /// As reports look at it.
  var reported: ReportedMovement {
    ReportedMovement(
      id: id, version: version, standing: standing, obligations: obligationIndices)
  }

  func obligation(_ id: Obligation.ID) -> Obligation? {
    obligationIndices[id].map { plan.obligations[$0] }
  }

  /// The due that a number names, of an obligation.
  func due(_ number: Int, of obligation: Obligation) -> Due? {
    let index = number - 1
    return obligation.schedule.dues.indices.contains(index)
      ? obligation.schedule.dues[index] : nil
  }

  /// The unit to which a deliverable goes for review.
  func addressee(of deliverable: Deliverable) -> UnitID? {
    guard let obligation = obligation(deliverable.obligation),
      let position = directory.position(of: deliverable.unit)
    else { return nil }
    return plan.addressee(of: obligation, unit: position, in: directory)
  }

  /// What a unit is released from, and why.
  func exemptions(of unit: UnitID) -> [Exemption] { exemptionsByUnit[unit] ?? [] }
}

extension MovementBoard {
  /// No unit stands below that one.
  func isLeaf(_ position: Int) -> Bool { directory.subtree(at: position).count == 1 }

  /// The units whose children are the groups of the movement: the only root, or nothing, if there
  /// are several and they are the groups themselves.
  var top: Int? { directory.roots.count == 1 && !isLeaf(0) ? 0 : nil }
}
