import MovementCore
import TableFile
import Testing

struct ExemptionTableTests {
  private func read(_ rows: String) -> TableReading<Exemption> {
    ExemptionTable.read(
      Array(("unit,obligation,due,reason\n" + rows).utf8), file: "e", keys: Example.keys)
  }

  @Test func readsOneDueOrAllOfThem() {
    let reading = read("quan,reports,2,\"Lũ, bão\"\nquan,models,,\n")
    #expect(reading.problems.isEmpty)
    #expect(
      reading.rows == [
        Exemption(unit: "quan", obligation: "reports", due: 2, reason: "Lũ, bão"),
        Exemption(unit: "quan", obligation: "models", due: nil, reason: ""),
      ])
  }

  @Test(arguments: [
    (",reports,,x", ["2 unit"]),
    ("nobody,nothing,1x,x", ["2 unit", "2 obligation", "2 due"]),
    ("quan,models,2,x", ["2 due"]),
    ("quan,models", ["2 due"]),
  ])
  func reportsEveryBadField(_ row: String, _ expected: [String]) {
    #expect(places(read(row + "\n").problems) == expected)
  }
}
