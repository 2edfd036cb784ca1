import MovementCore
import Store

extension Address {
  /// The record of all changes: of every movement, of units and accounts.
  static let history = Address(path: Route.history.path())

  /// The record of a movement's changes.
  static func history(_ key: MovementKey) -> Address {
    Address(path: Route.movementHistory.path(key.description))
  }

  /// What happened to one record.
  ///
  /// - Parameter movement: Nil for what belongs to none.
  static func recordHistory(_ subject: ChangeSubject, in movement: MovementKey?) -> Address {
    guard let movement else {
      return Address(path: Route.recordHistory.path(subject.kind.rawValue, subject.id))
    }
    return Address(
      path: Route.movementRecordHistory.path(
        movement.description, subject.kind.rawValue, subject.id))
  }
}
