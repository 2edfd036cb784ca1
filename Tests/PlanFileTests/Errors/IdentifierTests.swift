import MovementCore
import PlanFile
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["Articles", "bài", "a b", "a_b", "\"\"", "a.b"])
  func obligationIDs(id: String) {
    expect(obligationText("id: 1️⃣\(id)"), finds: "1️⃣ error bad-id")
    expect(obligationText("what: 1️⃣\(id)"), finds: "1️⃣ error bad-id")
  }

  @Test func idsMayBeNumbersAndWordsOfYAML() {
    expect(obligationText("id: 02", "what: no"))
    #expect(read(obligationText("id: 02", "what: no")).plan?.obligations[0].id == "02")
  }

  @Test func idsInThePlan() {
    expect(
      planText(
        "taxonomies: { 1️⃣Field: { 2️⃣kinh_te: a } }",
        "forms: { 3️⃣Bài: { name: a, fields: [{ id: 4️⃣A, label: b, type: choice, options: { 5️⃣x y: c } }] } }",
        "kinds: { 6️⃣Phường: Phường }"),
      finds: "1️⃣ error bad-id", "2️⃣ error bad-id", "3️⃣ error bad-id", "4️⃣ error bad-id",
      "5️⃣ error bad-id", "6️⃣ error bad-id")
  }

  @Test func duplicateObligations() {
    expect(
      planText(obligations: [
        obligation("id: a"), obligation("id: b"), obligation("id: 1️⃣a"), obligation("id: 2️⃣a"),
      ]),
      finds: "1️⃣ error duplicate-id", "2️⃣ error duplicate-id")
  }

  @Test func badIDThatIsThereTwice() {
    expect(
      planText(obligations: [obligation("id: 1️⃣A"), obligation("id: 2️⃣A")]),
      finds: "1️⃣ error bad-id", "2️⃣ error bad-id", "2️⃣ error duplicate-id")
  }

  @Test func duplicateFieldsOfOneForm() {
    let field = "id: x, label: a, type: line"
    expect(
      planText(
        "forms: { a: { name: a, fields: [{ \(field) }, { id: 1️⃣x, label: b, type: date }] },"
          + " b: { name: b, fields: [{ \(field) }] } }"),
      finds: "1️⃣ error duplicate-id")
  }
}
