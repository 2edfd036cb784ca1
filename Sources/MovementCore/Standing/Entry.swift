/// What was handed in on one day as it counts in one cell: the accepted of it, or what waits.
struct Entry: Sendable, Equatable {
  /// The unit's rank in the column's audience.
  let rank: Int32
  /// Days since 1970-01-01.
  let day: Int32
  /// Positive: accepted. Negative: waits for review. Never 0.
  private(set) var signedAmount: Int

  /// Nil for an amount of 0, which adds nothing anywhere.
  init?(rank: Int, _ handIn: HandIn) {
    guard handIn.amount > 0 else { return nil }
    self.rank = Int32(rank)
    day = handIn.day.daysSinceEpoch
    signedAmount = handIn.isAccepted ? handIn.amount : -handIn.amount
  }

  var accepted: Int { max(signedAmount, 0) }
  var handedIn: Int { abs(signedAmount) }

  /// The entries of a cell stand in this order; two that are equal in it are put together.
  static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    left.day < right.day
      || left.day == right.day && left.signedAmount > 0 && right.signedAmount < 0
  }

  /// Adds what belongs to the same cell, day and kind.
  mutating func join(_ other: Entry) {
    let sum = saturatingSum(handedIn, other.handedIn)
    signedAmount = signedAmount > 0 ? sum : -sum
  }

  /// The rest without what was added before; nil if nothing is left.
  func without(_ other: Entry) -> Entry? {
    guard other.handedIn < handedIn else { return nil }
    var rest = self
    rest.signedAmount -= other.signedAmount
    return rest
  }
}

/// a + b, held at the largest number: sums of amounts never overflow.
func saturatingSum(_ a: Int, _ b: Int) -> Int {
  let (sum, overflow) = a.addingReportingOverflow(b)
  return overflow ? .max : sum
}
