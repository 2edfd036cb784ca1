import MovementCore
import Synchronization

/// Keeps the plans that were read: a version never changes, and reading one takes milliseconds.
final class PlanCache: Sendable {
  private let readPlan: @Sendable (String) throws -> Plan
  /// The latest version of each movement.
  private let known = Mutex<[MovementID: (version: Int, plan: Plan)]>([:])

  init(readPlan: @escaping @Sendable (String) throws -> Plan) { self.readPlan = readPlan }

  /// Older versions, whose forms were filled in; forgotten all together when there are many.
  private let older = Mutex<[MovementID: [Int: Plan]]>([:])

  /// A version that is no longer in force.
  func older(_ version: Int, of movement: MovementID, source: String) throws -> Plan {
    let plan = try readPlan(source)
    older.withLock { kept in
      if kept[movement, default: [:]].count >= 32 { kept[movement] = [:] }
      kept[movement, default: [:]][version] = plan
    }
    return plan
  }

  func keptOlder(_ version: Int, of movement: MovementID) -> Plan? {
    older.withLock { $0[movement]?[version] }
  }

  /// Reads a text without keeping the plan.
  func read(_ source: String) throws -> Plan { try readPlan(source) }

  func plan(of movement: MovementSummary, source: String) throws -> Plan {
    if let kept = known.withLock({ $0[movement.id] }), kept.version == movement.version {
      return kept.plan
    }
    let plan: Plan
    do {
      plan = try readPlan(source)
    } catch {
      throw StoreError.unreadablePlan(
        number: movement.number, version: movement.version,
        reason: (error as? any PhrasedError)?.phrase)
    }
    known.withLock { $0[movement.id] = (movement.version, plan) }
    return plan
  }
}
