import Testing

struct PlanShowTests {
  @Test func showsEveryDue() async throws {
    let files = try ExampleFolder()
    #expect(
      await lantoa(["plan", "show", files.plan, "--format", "csv"])
        == Outcome(
          output: """
            obligation,due,opens,lastDay,quantity,who
            articles,1,2019-01-01,2019-08-30,2,ward
            pledge,1,2019-06-01,2019-06-30,100%,ward
            models,1,2019-01-01,2019-09-30,3,@quan
            reports,1,2019-01-01,2019-06-30,1,all
            reports,2,2019-07-01,2019-12-31,1,all

            """))
  }

  @Test func aPlanWithErrorsIsNotShown() async throws {
    let folder = try Folder()
    let plan = try folder.write(
      "plan.yaml",
      Example.plan.replacing("by 2019-08-30", with: "by 2019-08-32")
        .replacing("who: [all]", with: "who: []"))
    let outcome = await lantoa(["plan", "show", plan, "--format", "csv"])
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    let lines = folder.relative(outcome.aside).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("plan.yaml:14:10: error: bad-date: ") == true)
  }
}
