import MovementCore
import TableFile
import Testing

struct DeliverableTableTests {
  private func read(
    _ rows: String, keys: MovementKeys = Example.keys
  ) -> TableReading<Deliverable> {
    let header = "id,unit,obligation,due,submitted,status,amount\n"
    return DeliverableTable.read(Array((header + rows).utf8), file: "d", keys: keys)
  }

  @Test func readsEveryColumn() {
    let reading = read(
      "d1,ben-nghe,reports,2,2019-07-01,accepted,5\nd2,ben-nghe,reports,,,draft,\n")
    #expect(reading.problems.isEmpty)
    #expect(
      reading.rows == [
        Deliverable(
          id: "d1", unit: "ben-nghe", obligation: "reports", due: 2, submitted: day("2019-07-01"),
          status: .accepted, amount: 5),
        Deliverable(
          id: "d2", unit: "ben-nghe", obligation: "reports", due: nil, submitted: nil,
          status: .draft, amount: 1),
      ])
  }

  @Test(arguments: [
    (",quan,reports,,2019-07-01,accepted,", ["2 id"]),
    ("d,,reports,,2019-07-01,accepted,", ["2 unit"]),
    ("d,nobody,reports,,2019-07-01,accepted,", ["2 unit"]),
    ("d,quan,,,2019-07-01,accepted,", ["2 obligation"]),
    ("d,quan,report,9,2019-07-01,accepted,", ["2 obligation"]),
    ("d,quan,reports,0,2019-07-01,accepted,", ["2 due"]),
    ("d,quan,reports,02,2019-07-01,accepted,", []),
    ("d,quan,reports,3,2019-07-01,accepted,", ["2 due"]),
    ("d,quan,reports,x,2019-07-01,accepted,", ["2 due"]),
    ("d,quan,reports,,2019-02-30,accepted,", ["2 submitted"]),
    ("d,quan,reports,,,accepted,", ["2 submitted"]),
    ("d,quan,reports,,,withdrawn,", ["2 submitted"]),
    ("d,quan,reports,,,draft,", []),
    ("d,quan,reports,,,done,", ["2 status"]),
    ("d,quan,reports,,,,", ["2 status"]),
    ("d,quan,reports,,,Draft,", ["2 status"]),
    ("d,quan,reports,,2019-07-01,accepted,-1", ["2 amount"]),
    ("d,quan,reports,,2019-07-01,accepted,0", []),
    ("d,quan,reports,,2019-07-01,accepted,99999999999999999999", ["2 amount"]),
    (
      ",x,y,z,w,v,u",
      ["2 id", "2 unit", "2 obligation", "2 due", "2 status", "2 submitted", "2 amount"]
    ),
  ])
  func reportsEveryBadField(_ row: String, _ expected: [String]) {
    #expect(places(read(row + "\n").problems) == expected)
  }

  @Test(arguments: [
    ("d,ben-nge,reports,,,draft,", "there is no unit `ben-nge`; did you mean `ben-nghe`?"),
    ("d,quan,report,,,draft,", "the plan has no obligation `report`; did you mean `reports`?"),
    ("d,quan,reports,7,,draft,", "there is no due date no. `7`: obligation `reports` has 2"),
    (
      "d,quan,reports,,,acepted,",
      "`acepted` is not a status; did you mean `accepted`?; choose one of draft, submitted, "
        + "returned, accepted, withdrawn"
    ),
    (
      "d,quan,reports,,,accepted,",
      "needs the day of handing in (only a `draft` may leave it empty)"
    ),
  ])
  func saysWhatToWriteInstead(_ row: String, _ message: String) {
    #expect(read(row + "\n").problems.map { $0.message[.english] } == [message])
  }

  @Test func aDuplicateNamesTheFirstLine() {
    let row = "d,quan,reports,,,draft,\n"
    let problems = read(row + row + row).problems
    #expect(places(problems) == ["3 id", "4 id"])
    #expect(problems.allSatisfy { $0.message[.english].hasSuffix("on line 2 already") })
  }

  @Test func withoutPlanAndUnitsTheRestIsChecked() {
    let keys = MovementKeys(units: nil, plan: nil)
    #expect(
      places(read("d,x,y,9,2019-02-30,done,x\n", keys: keys).problems)
        == ["2 status", "2 submitted", "2 amount"])
  }
}
