/// What an account may do; the unit that it belongs to says where.
package enum Role: String, CaseIterable, Sendable {
  /// Runs the movement: may do everything.
  case organiser
  /// Answers what is addressed to its unit.
  case reviewer
  /// Works for its own unit and those below.
  case unit
  /// Only looks.
  case reader
}
