import MovementCore
import Synchronization

/// Keeps the plans that were read: a version never changes, and reading one takes milliseconds.
final class PlanCache: Sendable {
  private let readPlan: @Sendable (String) throws -> Plan
  /// The latest version of each movement.
  private let known = Mutex<[MovementID: (version: Int, plan: Plan)]>([:])

  init(readPlan: @escaping @Sendable (String) throws -> Plan) { self.readPlan = readPlan }

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
