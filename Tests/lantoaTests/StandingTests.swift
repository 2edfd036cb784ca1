import Testing

struct StandingTests {
  @Test func givesTheTablesOfTheContract() async throws {
    let files = try ExampleFolder()
    #expect(await files.standing("--format", "csv") == Outcome(output: Example.standing))
    #expect(
      await files.standing("--format", "csv", "--rollup") == Outcome(output: Example.rollUps))
  }

  @Test func readsCRLFAndByteOrderMarks() async throws {
    func windows(_ text: String) -> String { "\u{FEFF}" + text.replacing("\n", with: "\r\n") }
    let files = try ExampleFolder(
      units: windows(Example.units), deliverables: windows(Example.deliverables),
      exemptions: windows(Example.exemptions))
    #expect(await files.standing("--format", "csv") == Outcome(output: Example.standing))
  }

  @Test func showsWordsToPeople() async throws {
    let outcome = try await ExampleFolder().standing()
    #expect(outcome.output.contains("Phường Bến Thành, chợ  Báo cáo"))
    #expect(outcome.output.contains("▲ Quá hạn"))
    #expect(try await ExampleFolder().standing("--language", "en").output.contains("▲ Overdue"))
  }

  @Test func reportsTheProblemsOfAllFilesTogether() async throws {
    let files = try ExampleFolder(
      plan: Example.plan.replacing("by 2019-08-30", with: "by 2019-08-32"),
      units: Example.units + "x,X,ward,nobody,many,,,\n",
      deliverables: Example.deliverables + "d8,nobody,articles,9,2019-02-30,done,\n",
      exemptions: "unit,obligation,reason\n")
    let outcome = await files.standing("--format", "csv", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    let lines = files.folder.relative(outcome.aside).split(separator: "\n")
    #expect(
      lines.map { $0.prefix { !" ".contains($0) } + " " + ($0.split(separator: " ")[1]) } == [
        "plan.yaml:14:10: error:", "units.csv:5: staff:", "units.csv:5: parent:",
        "deliverables.csv:9: unit:", "deliverables.csv:9: status:",
        "deliverables.csv:9: submitted:", "exemptions.csv:1: due:",
      ], "\(lines)")
  }

  @Test func filesThatCannotBeReadAreReportedWithTheOthers() async throws {
    let files = try ExampleFolder(units: Example.units + "x,X,ward,nobody,,,,\n")
    let outcome = await lantoa([
      "standing", "--plan", files.folder.path("no.yaml"), "--units", files.units,
      "--deliverables", files.folder.path("no.csv"), "--as-of", "2019-09-15", "--language", "en",
    ])
    #expect(outcome.code == 1)
    #expect(
      files.folder.relative(outcome.aside) == """
        no.yaml cannot be read: there is no such file.
        units.csv:5: parent: there is no unit `nobody`
        no.csv cannot be read: there is no such file.

        """)
  }

  @Test func aTermThatMatchesNoUnitIsAWarning() async throws {
    let files = try ExampleFolder(plan: Example.plan.replacing("[all]", with: "[all, party-cell]"))
    let outcome = await files.standing("--format", "csv")
    #expect(outcome.code == 0)
    #expect(outcome.output == Example.standing)
    #expect(
      outcome.aside
        == "cảnh báo: nhiệm vụ reports, who: không có đơn vị nào khớp với party-cell\n")
  }

  @Test func missingStaffStopsTheEvaluation() async throws {
    let files = try ExampleFolder(units: Example.units.replacing("quan,10,1", with: "quan,,1"))
    let outcome = await files.standing("--format", "csv", "--language", "en")
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.aside.hasPrefix("Unit ben-nghe has no staff figure, but obligation pledge"))
  }

  @Test func aUnitThatNeverExistsIsAWarning() async throws {
    let files = try ExampleFolder(
      units: Example.units + "x,X,ward,quan,1,,2019-02-01,2019-01-01\n")
    let outcome = await files.standing("--format", "csv", "--language", "en")
    #expect(outcome.output == Example.standing)
    #expect(outcome.aside.hasPrefix("warning: "))
    #expect(outcome.aside.contains("units.csv, line 5, to: "))
  }
}
