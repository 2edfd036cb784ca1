import Testing

@Suite struct KeyTests {
  @Test(arguments: ["", "\n", "# chưa có gì\n", "\u{FEFF}"])
  func emptyFile(text: String) {
    expect("1️⃣" + text, finds: "1️⃣ error missing-key")
  }

  @Test func emptyMappingMissesEveryRequiredKey() {
    expect(
      "1️⃣{}", finds: "1️⃣ error missing-key", "1️⃣ error missing-key", "1️⃣ error missing-key",
      "1️⃣ error missing-key", "1️⃣ error missing-key", "1️⃣ error missing-key")
  }

  @Test(arguments: ["plan", "title", "issuer", "issued", "period"])
  func missingKeyOfThePlan(key: String) {
    expect("1️⃣" + planText("-" + key), finds: "1️⃣ error missing-key")
  }

  @Test(arguments: ["clause", "title", "who", "what"])
  func missingKeyOfAnObligation(key: String) {
    expect(
      obligationText("1️⃣id: articles", "-" + key), finds: "1️⃣ error missing-key")
  }

  @Test func missingID() {
    expect(obligationText("-id", "1️⃣clause: I"), finds: "1️⃣ error missing-key")
  }

  @Test func planNeedsAnObligation() {
    expect(
      planText(obligations: []).replacing("obligations:", with: "obligations: 1️⃣[]"),
      finds: "1️⃣ error missing-key")
  }

  @Test func unknownKeys() {
    expect(
      planText("1️⃣tittle: a", obligations: [obligation("2️⃣atleast: 2", "3️⃣when: now")]),
      finds: "1️⃣ error unknown-key", "2️⃣ error unknown-key", "3️⃣ error unknown-key")
  }

  @Test func keysThatAreNoWords() {
    expect(
      obligationText("? 1️⃣[a, b]\n: c", "2️⃣~: d"),
      finds: "1️⃣ error wrong-type", "2️⃣ error unknown-key")
  }

  @Test func valueOfAnUnknownKeyIsNotChecked() {
    expect(obligationText("1️⃣extra: { due: 2019-02-30, x: ~ }"), finds: "1️⃣ error unknown-key")
  }

  @Test func duplicateKeys() {
    expect(
      planText(
        "title: A", "taxonomies: { field: { economy: a, 1️⃣economy: b }, 2️⃣field: {} }",
        obligations: [obligation("note: a\n3️⃣note: b\n4️⃣\"note\": c")]),
      finds: "1️⃣ error duplicate-key", "2️⃣ error duplicate-key", "3️⃣ error duplicate-key",
      "4️⃣ error duplicate-key")
  }

  @Test func firstOfDuplicateKeysCounts() {
    expect(
      obligationText("due: 1️⃣by tomorrow\n2️⃣due: by 2019-06-14"),
      finds: "1️⃣ error bad-schedule", "2️⃣ error duplicate-key")
  }

  @Test func valuesOfDuplicateKeysAreReadToo() {
    expect(
      planText(
        "title: A\n1️⃣title: 2️⃣~",
        "marks: [{ date: 2019-10-15, name: a, 3️⃣date: 4️⃣2019-02-30 }]",
        "taxonomies: { field: { economy: a, 5️⃣economy: 6️⃣[] } }",
        obligations: [
          obligation("due: by 2019-06-14\n7️⃣due: 8️⃣[by 2019-06-14, 9️⃣by tomorrow]")
        ]),
      finds: "1️⃣ error duplicate-key", "2️⃣ error wrong-type", "3️⃣ error duplicate-key",
      "4️⃣ error bad-date", "5️⃣ error duplicate-key", "6️⃣ error wrong-type",
      "7️⃣ error duplicate-key", "9️⃣ error bad-schedule")
  }

  @Test func obligationsThatAreThereTwice() {
    expect(
      planText() + "1️⃣obligations:\n  - 2️⃣{ id: b, 3️⃣x: y, title: a, title: 4️⃣~ }\n",
      finds: "1️⃣ error duplicate-key", "2️⃣ error missing-key", "2️⃣ error missing-key",
      "2️⃣ error missing-key", "3️⃣ error unknown-key", "15:30 error duplicate-key",
      "4️⃣ error wrong-type")
  }

  @Test func unknownKeyThatIsThereTwice() {
    expect(
      planText("1️⃣note: a\n2️⃣note: b"),
      finds: "1️⃣ error unknown-key", "2️⃣ error duplicate-key", "2️⃣ error unknown-key")
  }

  @Test func keysAreComparedInNFC() {
    expect(
      planText("taxonomies: { x: { 1️⃣\"đ\u{1EAF}\": a, 2️⃣\"đa\u{306}\u{301}\": b } }"),
      finds: "1️⃣ error bad-id", "2️⃣ error bad-id", "2️⃣ error duplicate-key")
  }

  @Test func keysOfMarksFormsAndFields() {
    expect(
      planText(
        "marks: [1️⃣{ date: 2019-10-15 }, { date: 2019-10-15, name: a, 2️⃣day: b }]",
        "forms: { a: 3️⃣{ name: b }, c: { name: d, fields: [4️⃣{ id: e, 5️⃣lable: f }] } }"),
      finds: "1️⃣ error missing-key", "2️⃣ error unknown-key", "3️⃣ error missing-key",
      "4️⃣ error missing-key", "4️⃣ error missing-key", "5️⃣ error unknown-key")
  }

  @Test func textThatACommaCutsIsAnUnknownKey() {
    expect(
      planText(
        "forms: { a: { name: b, fields: [{ id: c, label: Thực trạng, 1️⃣lý do, type: text }] } }"),
      finds: "1️⃣ error unknown-key")
  }
}
