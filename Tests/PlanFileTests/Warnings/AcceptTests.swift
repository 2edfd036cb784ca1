import MovementCore
import PlanFile
import Testing

@Suite struct AcceptTests {
  @Test func acceptedWarningsAreNotes() {
    expect(
      planText(
        "-reviewer",
        obligations: [
          obligation(
            "1️⃣id: a", "what: report", "due: 2️⃣by 2019-06-15",
            "accept: { weekend: theo văn bản, no-reviewer: tự theo dõi }")
        ]),
      finds: "1️⃣ note no-reviewer", "2️⃣ warning closes-early", "2️⃣ note weekend")
  }

  @Test(arguments: DiagnosticCode.warnings)
  func everyWarningCanBeNamed(code: DiagnosticCode) {
    expect(obligationText("accept: { \(code.rawValue): lý do }"))
  }

  @Test(arguments: ["bad-date", "weekends", "cycle", "all"])
  func otherCodesAreUnknownKeys(code: String) {
    expect(obligationText("accept: { 1️⃣\(code): lý do }"), finds: "1️⃣ error unknown-key")
  }

  @Test func warningAtThePeriodCannotBeAccepted() {
    expect(
      planText(
        "issued: 2019-01-04", "period: 1️⃣2018-10-01..2019-09-30",
        obligations: [obligation("due: 2️⃣by 2019-01-03", "accept: { before-issue: đã làm }")]),
      finds: "1️⃣ warning before-issue", "2️⃣ note before-issue")
  }

  @Test func reasonThatCannotBeReadStillAccepts() {
    expect(
      obligationText("due: 1️⃣by 2019-06-15", "accept: { weekend: 2️⃣~ }"),
      finds: "1️⃣ note weekend", "2️⃣ error wrong-type")
  }

  @Test func acceptanceIsOfItsObligationOnly() {
    expect(
      planText(obligations: [
        obligation("due: 1️⃣by 2019-06-15", "accept: { weekend: a }"),
        obligation("id: b", "title: b", "due: 2️⃣by 2019-06-15"),
      ]),
      finds: "1️⃣ note weekend", "2️⃣ warning weekend")
  }

  @Test func noteShowsTheReason() {
    let reading = read(obligationText("due: by 2019-06-15", "accept: { weekend: đúng văn bản }"))
    #expect(
      reading.diagnostics.first?.message.vietnamese.hasSuffix("(đã chấp nhận: đúng văn bản)")
        == true)
    #expect(
      reading.diagnostics.first?.message.english.hasSuffix("(accepted: đúng văn bản)") == true)
  }
}
