import MovementCore
import PlanFile
import Testing

@Suite struct QuantityTests {
  @Test(arguments: ["0", "-1", "1.5", "+2", "hai", "2 bài", "1e3", "0x2", "\"\"", "２", "1_000"])
  func atLeastIsAWholeNumberFromOne(text: String) {
    expect(obligationText("atLeast: 1️⃣\(text)"), finds: "1️⃣ error bad-quantity")
  }

  @Test func numbersThatAreTooLarge() {
    expect(
      obligationText("atLeast: 1️⃣99999999999999999999", "grace: 2️⃣99999999999999999999"),
      finds: "1️⃣ error bad-quantity", "2️⃣ error bad-quantity")
  }

  @Test(arguments: [("2", 2), ("02", 2), ("\"10\"", 10), ("0x10", nil), ("007", 7)])
  func digitsAreReadAsTheyStand(text: String, number: Int?) {
    let quantity = read(obligationText("atLeast: \(text)")).plan?.obligations[0].quantity
    #expect(quantity == number.map { .atLeast($0) })
  }

  @Test(arguments: ["0%", "101%", "100", "50.5%", "%", "-5%", "50 %", "năm mươi %", "1%%"])
  func shareIsFromOneToAHundredPercent(text: String) {
    expect(obligationText("share: 1️⃣\"\(text)\""), finds: "1️⃣ error bad-quantity")
  }

  @Test func shares() {
    #expect(
      read(obligationText("share: 100%")).plan?.obligations[0].quantity == .share(percent: 100))
    #expect(
      read(obligationText("share: 1%")).plan?.obligations[0].quantity == .share(percent: 1))
    #expect(read(obligationText("count: own")).plan?.obligations[0].quantity == .atLeast(1))
  }

  @Test func twoQuantities() {
    expect(obligationText("atLeast: 2", "share: 1️⃣50%"), finds: "1️⃣ error two-quantities")
    expect(
      obligationText("share: 1️⃣0%", "atLeast: 2️⃣0"),
      finds: "1️⃣ error bad-quantity", "2️⃣ error bad-quantity", "2️⃣ error two-quantities")
  }

  @Test(arguments: ["-1", "x", "1.0"])
  func graceIsAWholeNumber(text: String) {
    expect(obligationText("grace: 1️⃣\(text)"), finds: "1️⃣ error bad-quantity")
  }

  @Test(arguments: ["0", "32", "-1", "last"])
  func dayIsADayOfAMonth(text: String) {
    expect(obligationText("every: month", "day: 1️⃣\(text)"), finds: "1️⃣ error bad-quantity")
  }

  @Test func dayThatDoesNotGoIsStillRead() {
    expect(
      obligationText("day: 1️⃣32"), finds: "1️⃣ error bad-quantity", "1️⃣ error bad-schedule")
  }

  @Test(arguments: ["-1", "x", "2.5"])
  func minAndMaxAreWholeNumbers(text: String) {
    expect(
      planText(
        "forms: { a: { name: a, fields: [{ id: b, label: c, type: number, min: 1️⃣\(text), max: 2️⃣\(text) }] } }"
      ),
      finds: "1️⃣ error bad-quantity", "2️⃣ error bad-quantity")
  }
}
