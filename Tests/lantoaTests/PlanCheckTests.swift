import Testing

struct PlanCheckTests {
  @Test func aGoodPlanGivesNothingAndZero() async throws {
    let files = try ExampleFolder()
    #expect(await lantoa(["plan", "check", files.plan]) == Outcome())
  }

  @Test func eachProblemIsALineWithItsPlace() async throws {
    let folder = try Folder()
    let plan = try folder.write(
      "plan.yaml", Example.plan.replacing("by 2019-08-30", with: "by 2019-08-32"))
    let outcome = await lantoa(["plan", "check", plan, "--language", "en"])
    #expect(outcome.code == 1)
    #expect(outcome.aside.isEmpty)
    let lines = folder.relative(outcome.output).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("plan.yaml:14:10: error: bad-date: ") == true, "\(lines)")
  }

  @Test func warningsAloneGiveZero() async throws {
    let folder = try Folder()
    let plan = try folder.write(
      "plan.yaml", Example.plan.replacing("by 2019-08-30", with: "by 2019-08-31"))
    let vietnamese = await lantoa(["plan", "check", plan])
    let english = await lantoa(["plan", "check", plan, "--language", "en"])
    #expect(vietnamese.code == 0)
    #expect(folder.relative(vietnamese.output).hasPrefix("plan.yaml:14:10: warning: weekend: "))
    #expect(vietnamese.output != english.output)
  }

  @Test func jsonHasTheSame() async throws {
    let folder = try Folder()
    let plan = try folder.write("plan.yaml", "plan: [\n")
    let outcome = await lantoa(["plan", "check", plan, "--format", "json"])
    #expect(outcome.code == 1)
    #expect(
      folder.relative(outcome.output).hasPrefix(
        """
        [
        {"file":"plan.yaml","line":2,"column":1,"severity":"error","code":"yaml-syntax","message":"
        """), "\(outcome)")
    let files = try ExampleFolder()
    let good = await lantoa(["plan", "check", files.plan, "--format", "json"])
    #expect(good == Outcome(output: "[]\n"))
  }

  @Test func aPersonHearsThatAllIsWell() async throws {
    let files = try ExampleFolder()
    let outcome = await lantoa(["plan", "check", files.plan], isTerminal: true)
    #expect(files.folder.relative(outcome.output) == "plan.yaml: 0 lỗi, 0 cảnh báo, 0 ghi chú\n")
  }

  @Test func aFileThatCannotBeReadIsNamed() async throws {
    let folder = try Folder()
    #expect(
      folder.relative(await lantoa(["plan", "check", folder.path("no.yaml")]).aside)
        == "Không đọc được no.yaml: không có tệp này.\n")
    let directory = await lantoa(["plan", "check", folder.path(""), "--language", "en"])
    #expect(directory.code == 1)
    #expect(directory.aside.hasSuffix("it is a folder, a file is needed.\n"))
  }
}
