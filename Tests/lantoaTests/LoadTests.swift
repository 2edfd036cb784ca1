import Testing

struct LoadTests {
  @Test func aDatabaseGivesTheSameTablesAsTheFiles() async throws {
    let files = try ExampleFolder()
    #expect(
      await files.load()
        == Outcome(
          output: """
            182-KH/QU: a new movement
            Units: 3 added, 0 updated, 0 unchanged
            Deliverables: 7 added, 0 updated, 0 unchanged
            Exemptions: 1 added, 0 updated, 0 unchanged

            """))
    #expect(
      await files.standingOfDatabase("--format", "csv") == Outcome(output: Example.standing))
    #expect(
      await files.standingOfDatabase("--format", "csv", "--rollup", "--movement", "182-KH/QU")
        == Outcome(output: Example.rollUps))
  }

  @Test func loadingAgainChangesNothing() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    #expect(
      await files.load().output == """
        182-KH/QU: the plan is unchanged, version 1
        Units: 0 added, 0 updated, 3 unchanged
        Deliverables: 0 added, 0 updated, 7 unchanged
        Exemptions: 0 added, 0 updated, 1 unchanged

        """)
  }

  @Test func aProblemMeansThatNothingIsWritten() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    try files.folder.write(
      "deliverables.csv", Example.deliverables + "d8,quan,reports,2,2019-07-01,accepted,\n")
    try files.folder.write("exemptions.csv", Example.exemptions + "nobody,reports,,\n")
    let outcome = await files.load()
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(
      files.folder.relative(outcome.aside)
        == "exemptions.csv:3: unit: there is no unit `nobody`\n")
    #expect(await files.standingOfDatabase("--format", "csv").output == Example.standing)
  }

  @Test func aProblemMeansThatNoDatabaseIsMade() async throws {
    let files = try ExampleFolder(units: Example.units + "quan,Quận 3,district,,,,,\n")
    #expect(await files.load().code == 1)
    #expect(!files.folder.exists("lantoa.db"))
  }

  @Test func rowsAreUpdatedAddedAndKept() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    // A parent that only the database has, a new name, and one more unit.
    try files.folder.write(
      "units.csv",
      """
      id,name,kind,parent,staff,cluster,from,to
      cho,Chợ Bến Thành,cell,ben-thanh,,,,
      ben-thanh,Phường Bến Thành,ward,quan,0,1,,

      """)
    try files.folder.write(
      "deliverables.csv",
      """
      id,unit,obligation,due,submitted,status,amount
      d3,ben-thanh,articles,1,2019-08-20,accepted,2
      d9,cho,reports,2,2019-07-01,accepted,

      """)
    #expect(
      await files.load().output == """
        182-KH/QU: the plan is unchanged, version 1
        Units: 1 added, 1 updated, 0 unchanged
        Deliverables: 1 added, 1 updated, 0 unchanged
        Exemptions: 0 added, 0 updated, 1 unchanged

        """)
    let expected =
      Example.standing.replacing("08-30,in-review,0,2", with: "08-30,met,2,2")
        + """
        cho,reports,1,2019-01-01,2019-06-30,overdue,0,1
        cho,reports,2,2019-07-01,2019-12-31,met,1,1

        """
    #expect(await files.standingOfDatabase("--format", "csv").output == expected)
  }

  @Test func aCircleThroughUnitsOnRecordIsRefused() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    try files.folder.write(
      "units.csv",
      "id,name,kind,parent,staff,cluster,from,to\nquan,Quận 1,district,ben-nghe,,,,\n")
    let outcome = await files.load()
    #expect(outcome.code == 1)
    #expect(
      files.folder.relative(outcome.aside)
        == "units.csv:2: parent: the parents go in a circle: quan → ben-nghe → quan\n")
  }

  @Test func whatThePlanNoLongerAsksForIsKeptAndNotCounted() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    let plan = Example.plan.split(separator: "  - id: models")
    try files.folder.write(
      "plan.yaml", plan[0] + "  - id: reports" + plan[1].split(separator: "  - id: reports")[1])
    try files.folder.write(
      "deliverables.csv", "id,unit,obligation,due,submitted,status,amount\n")
    let outcome = await files.load()
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("182-KH/QU: a new version of the plan, number 2\n"))
    #expect(outcome.aside.contains("warning: deliverables of obligations"))
    #expect(!(await files.standingOfDatabase("--format", "csv").output.contains("models")))
  }

  @Test func unitsMayHoldFromADayOn() async throws {
    let files = try ExampleFolder()
    _ = await files.load()
    try files.folder.write("units.csv", Example.units.replacing("quan,10,1", with: "quan,50,1"))
    #expect(await files.load("--units-from", "2020-01-01").code == 0)
    // The movement is over by then.
    #expect(await files.standingOfDatabase("--format", "csv").output == Example.standing)
  }

  @Test func ofExemptionsOfTheSameDueTheLastOneHolds() async throws {
    let files = try ExampleFolder(
      exemptions: Example.exemptions + "quan,reports,1,Lý do khác\n")
    #expect(await files.load().output.contains("Exemptions: 1 added"))
  }

  @Test func warnsOfWhatStandingWillSay() async throws {
    let files = try ExampleFolder(
      plan: Example.plan.replacing("[all]", with: "[all, party-cell]"),
      units: Example.units.replacing("quan,10,1", with: "quan,,1"))
    let outcome = await files.load()
    #expect(outcome.code == 0)
    #expect(
      outcome.aside.contains("warning: obligation reports, who: no unit matches party-cell\n"))
    #expect(outcome.aside.contains("warning: Unit ben-nghe has no staff figure"))
  }

  @Test func progressGoesAwayBeforeTheResult() async throws {
    let files = try ExampleFolder()
    let outcome = await lantoa(
      ["load", "--database", files.database] + files.fileArguments, isTerminal: true)
    #expect(outcome.output.hasPrefix("182-KH/QU: phong trào mới\n"))
    #expect(
      outcome.aside
        == "\r\u{1B}[KĐang đọc các tệp…\r\u{1B}[KĐang ghi 3 đơn vị, 7 sản phẩm…\r\u{1B}[K")
  }
}
