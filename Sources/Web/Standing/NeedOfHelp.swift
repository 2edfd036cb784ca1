import MovementCore

/// Who needs help most comes first: the greater share of overdue cells, then the lower rate; equal
/// ones stay in the order of the office.
struct NeedOfHelp: Comparable {
  private let overdueShare: Double
  private let rate: Double
  private let position: Int

  init(_ rollUp: RollUp, _ position: Int) {
    overdueShare = rollUp.asked == 0 ? 0 : Double(rollUp[.overdue]) / Double(rollUp.asked)
    // Nothing asked: no help needed.
    rate = rollUp.rate ?? 2
    self.position = position
  }

  static func < (left: NeedOfHelp, right: NeedOfHelp) -> Bool {
    (right.overdueShare, left.rate, left.position)
      < (left.overdueShare, right.rate, right.position)
  }
}
