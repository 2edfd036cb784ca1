import MovementCore
import Papers
import Testing

@testable import Web

/// What people write for a period finds the due that they mean.
struct ReportOrderTests {
  /// Asks for a report on a day, in a movement whose quarters have one.
  private func ask(
    _ period: String?, on text: String,
    _ body: @escaping @Sendable (() throws -> FoundReport) throws -> Void
  ) async throws {
    var plan = PaperTests.plan
    plan.forms.append(
      Form(
        kind: "activity", name: "Hoạt động",
        fields: [
          Form.Field(
            id: "n", label: "N", type: .number, counts: FigureSource(.kinds(["activity"])))
        ]))
    try await TestSite.run(plans: [plan]) { site in
      let movement = try await site.board().reported
      let order = ReportOrder(
        type: "meetings", unit: "ben-nghe-kp1", period: period, day: day(text))
      try body { try order.found(in: movement) }
    }
  }

  @Test(
    arguments: [
      ("1", 1), ("3", 3), ("2019-Q2", 2), ("2019-q3", 3), ("2019-05-20", 2), (nil, 3),
    ] as [(String?, Int)])
  func `a number, a quarter, a day in it, or nothing`(_ period: String?, _ number: Int)
    async throws
  {
    try await ask(period, on: "2019-09-10") { found in
      guard case .unitReport(let subject) = try found() else {
        Issue.record("no report of a unit")
        return
      }
      #expect(subject.due == number)
    }
  }

  @Test(arguments: ["2019-06", "2018", "9", "-1", "2019-Q9", "2019-13", "quý 2", "", "Q2-2019"])
  func `what names no due is refused with those that there are`(_ period: String) async throws {
    try await ask(period, on: "2019-09-10") { found in
      #expect {
        _ = try found()
      } throws: { error in
        guard case .noSuchPeriod(period, let known)? = error as? ReportProblem else { return false }
        return known.first == "1 (Quý I/2019)"
      }
    }
  }

  @Test func `one that has not begun has no figures`() async throws {
    try await ask("3", on: "2019-06-30") { found in
      #expect(throws: ReportProblem.notBegun(day("2019-07-01"))) { _ = try found() }
    }
  }
}
