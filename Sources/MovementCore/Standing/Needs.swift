/// What the cells of a column need (plan format §3).
enum Needs: Sendable {
  case same(Int)
  /// A share of each unit's staff. The staff figures stand by position, and all columns share them,
  /// so that a share costs no memory of its own.
  case share(Obligation.Quantity, staff: [Int])

  func need(position: Int) -> Int {
    switch self {
    case .same(let need): need
    case .share(let quantity, let staff): quantity.need(staff: staff[position]) ?? 0
    }
  }
}
