import MovementCore
import PlanFile
import Testing

@Suite struct TypeTests {
  @Test(arguments: ["1️⃣[]", "1️⃣kế hoạch", "1️⃣~", "1️⃣null", "--- 1️⃣[]", "---\n1️⃣", "---\n1️⃣..."])
  func planIsAMapping(text: String) {
    expect(text, finds: "1️⃣ error wrong-type")
  }

  @Test(arguments: [
    "plan", "title", "issuer", "issued", "period", "timezone", "reviewer", "marks", "taxonomies",
    "forms", "kinds", "clauses",
  ])
  func nullIsOfAWrongType(key: String) {
    for null in ["~", "null", "Null", "NULL"] {
      expect(planText("\(key): 1️⃣\(null)"), finds: "1️⃣ error wrong-type")
    }
    // Nothing is null too; it stands right behind the colon.
    expect(planText("\(key):1️⃣"), finds: "1️⃣ error wrong-type")
  }

  @Test(arguments: [
    "id", "clause", "title", "who", "except", "with", "what", "atLeast", "share", "count", "due",
    "every", "grace", "to", "copy", "after", "tags", "optional", "accept", "note",
  ])
  func nullInAnObligation(key: String) {
    expect(obligationText("\(key): 1️⃣~"), finds: "1️⃣ error wrong-type")
  }

  @Test func quotedNullIsText() {
    expect(obligationText("title: \"null\"", "clause: '~'"))
  }

  @Test(arguments: [
    "plan: 1️⃣[a]", "title: 1️⃣{ a: b }", "issued: 1️⃣[2019-01-04]", "issued: 1️⃣hôm nay",
    "period: 1️⃣2018-10-01", "period: 1️⃣[2018-10-01, 2019-09-30]", "period: 1️⃣cả năm",
    "marks: 1️⃣{ date: 2019-10-15, name: a }", "marks: [1️⃣2019-10-15]",
    "marks: [{ date: 1️⃣15/10/2019, name: a }]", "taxonomies: 1️⃣[field]",
    "taxonomies: { field: 1️⃣[economy] }", "taxonomies: { field: { economy: 1️⃣~ } }",
    "taxonomies: { field: { 1️⃣~: a } }", "taxonomies: { field: { 1️⃣[a]: a } }",
    "forms: 1️⃣[]", "forms: { a: 1️⃣[] }", "forms: { a: { name: a, fields: 1️⃣{} } }",
    "forms: { a: { name: a, fields: [1️⃣a] } }", "kinds: 1️⃣[ward]", "kinds: { ward: 1️⃣[a] }",
    "clauses: 1️⃣{ }", "clauses: [1️⃣a]", "reviewer: 1️⃣[\"@a\"]", "title: 1️⃣\"\"",
    "title: 1️⃣\" \\t\"",
  ])
  func wrongTypesInThePlan(line: String) {
    expect(planText(line), finds: "1️⃣ error wrong-type")
  }

  @Test(arguments: [
    "id: 1️⃣[a]", "who: 1️⃣all", "who: [1️⃣[all]]", "who: [1️⃣{ cluster: 3 }]", "who: [1️⃣~]",
    "except: 1️⃣ward", "with: 1️⃣ward", "what: 1️⃣[article]", "atLeast: 1️⃣[2]", "share: 1️⃣{}",
    "count: 1️⃣all", "count: 1️⃣[own]", "due: 1️⃣{ by: 2019-06-14 }", "due: [1️⃣~]",
    "due: [1️⃣[by 2019-06-14]]", "every: 1️⃣[month]", "opens: 1️⃣[2019-01-04]\ndue: by 2019-06-14",
    "opens: 1️⃣ngay\ndue: by 2019-06-14", "to: 1️⃣[\"@a\"]", "copy: 1️⃣\"@a\"", "copy: [1️⃣~]",
    "after: 1️⃣articles",
    "after: [1️⃣~]", "tags: 1️⃣[a]", "optional: 1️⃣yes", "optional: 1️⃣True", "optional: 1️⃣[]",
    "accept: 1️⃣[weekend]", "accept: { weekend: 1️⃣~ }", "note: 1️⃣[a]",
  ])
  func wrongTypesInAnObligation(line: String) {
    expect(obligationText(line), finds: "1️⃣ error wrong-type")
  }

  @Test func withinWantsTwoDates() {
    expect(obligationText("every: month", "within: 1️⃣2019"), finds: "1️⃣ error wrong-type")
  }

  @Test func obligationsAreAListOfMappings() {
    expect(
      planText(obligations: []).replacing("obligations:", with: "obligations: 1️⃣{}"),
      finds: "1️⃣ error wrong-type")
    expect(planText(obligations: ["1️⃣articles", obligation()]), finds: "1️⃣ error wrong-type")
  }

  @Test(arguments: ["Asia/Saigon", "UTC", "Etc/GMT-7", "America/Argentina/Buenos_Aires"])
  func timeZonesByTheirNames(name: String) {
    expect(planText("timezone: \(name)"))
    #expect(read(planText("timezone: \(name)")).plan?.timeZone == name)
  }

  @Test(arguments: ["Asia/Hue", "GMT+7", "+07:00", "asia/ho_chi_minh", "../UTC", "''"])
  func unknownTimeZone(name: String) {
    expect(planText("timezone: 1️⃣\(name)"), finds: "1️⃣ error wrong-type")
  }

  @Test func flagsAreTextLikeAnythingElse() {
    #expect(read(obligationText("optional: \"true\"")).plan?.obligations[0].isOptional == true)
    #expect(read(obligationText("optional: false")).plan?.obligations[0].isOptional == false)
  }
}
