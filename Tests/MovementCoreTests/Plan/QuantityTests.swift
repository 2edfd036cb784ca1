import MovementCore
import Testing

struct QuantityTests {
  @Test(arguments: [
    (100, 7, 7), (100, 0, 0), (1, 1, 1), (1, 100, 1), (1, 101, 2), (50, 3, 2), (50, 4, 2),
    (33, 10, 4), (99, 100, 99), (99, 101, 100), (80, 25, 20), (80, 26, 21), (1, 0, 0),
  ])
  func `a share of the staff is rounded up`(percent: Int, staff: Int, need: Int) {
    #expect(Obligation.Quantity.share(percent: percent).need(staff: staff) == need)
  }

  @Test func `a share of the largest staff figure does not overflow`() {
    #expect(Obligation.Quantity.share(percent: 100).need(staff: .max) == .max)
    #expect(Obligation.Quantity.share(percent: 1).need(staff: .max) == Int.max / 100 + 1)
  }

  @Test func `a share needs a staff figure and a number does not`() {
    #expect(Obligation.Quantity.share(percent: 100).need(staff: nil) == nil)
    #expect(Obligation.Quantity.share(percent: 100).needsStaff)
    #expect(Obligation.Quantity.atLeast(3).need(staff: nil) == 3)
    #expect(!Obligation.Quantity.atLeast(3).needsStaff)
  }
}
