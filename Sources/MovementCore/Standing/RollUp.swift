/// Cells of a unit and of all its descendants, counted by status (plan format §5).
package struct RollUp: Sendable, Equatable {
  /// Cells that are not optional, by `Lane`.
  var lanes: SIMD8<Int32> = .zero
  var optionalCount: Int32 = 0
  var optionalMetCount: Int32 = 0

  package init() {}

  /// The place of a status of cells that are not optional.
  enum Lane: Int {
    case met, late, inReview, overdue, dueSoon, open, upcoming, exempt

    /// Nil for `closed`, which only optional cells have.
    init?(_ status: Status) {
      switch status {
      case .met: self = .met
      case .late: self = .late
      case .inReview: self = .inReview
      case .overdue: self = .overdue
      case .dueSoon: self = .dueSoon
      case .open: self = .open
      case .upcoming: self = .upcoming
      case .exempt: self = .exempt
      case .closed: return nil
      }
    }
  }

  /// How many cells that are not optional have that status.
  package subscript(status: Status) -> Int {
    Lane(status).map { Int(lanes[$0.rawValue]) } ?? 0
  }

  /// Optional cells, exempt ones too.
  package var optional: Int { Int(optionalCount) }
  package var optionalMet: Int { Int(optionalMetCount) }

  /// All cells that are not optional.
  package var all: Int { Int(lanes.wrappedSum()) }
  /// Met, in time or late.
  package var done: Int { self[.met] + self[.late] }
  /// What `rate` is measured against: neither exempt nor still to open.
  package var asked: Int { all - self[.exempt] - self[.upcoming] }

  /// (met + late) / (all − exempt − upcoming); nil when nothing is asked.
  package var rate: Double? { asked == 0 ? nil : Double(done) / Double(asked) }

  /// met / (met + late + overdue); nil when nothing was decided.
  package var onTime: Double? {
    let decided = done + self[.overdue]
    return decided == 0 ? nil : Double(self[.met]) / Double(decided)
  }

  /// Counts one more cell.
  package mutating func count(_ status: Status, isOptional: Bool) {
    if isOptional {
      optionalCount += 1
      if status == .met { optionalMetCount += 1 }
    } else {
      add(1, status)
    }
  }

  /// Counts more cells that are not optional.
  mutating func add(_ number: Int32, _ status: Status) {
    if let lane = Lane(status) { lanes[lane.rawValue] += number }
  }

  package static func += (left: inout RollUp, right: RollUp) {
    left.lanes &+= right.lanes
    left.optionalCount &+= right.optionalCount
    left.optionalMetCount &+= right.optionalMetCount
  }
}
