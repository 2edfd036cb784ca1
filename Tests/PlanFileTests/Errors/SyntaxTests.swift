import Testing

@Suite struct SyntaxTests {
  @Test func soundPlanHasNoFindings() {
    expect(planText())
  }

  @Test func unitsMustBeQuoted() {
    expect("plan: 1\nreviewer: 1️⃣@ban-dan-van\n", finds: "1️⃣ error yaml-syntax")
  }

  @Test func quoteThatIsNeverClosed() {
    expect("title: \"Kế hoạch\nissuer: a\n1️⃣", finds: "1️⃣ error yaml-syntax")
  }

  @Test func syntaxErrorHidesWhatIsNotRead() {
    expect("plan: ~\nx: [1, 2\ny1️⃣: 3\n", finds: "1️⃣ error yaml-syntax")
  }

  @Test func tabCannotIndent() {
    expect("plan:\n1️⃣\ttitle: a\n", finds: "1️⃣ error yaml-syntax")
  }

  @Test func columnsCountCodePoints() {
    expect("{ plan: Đạt 😀 tốt, title: 1️⃣@a }", finds: "1️⃣ error yaml-syntax")
  }

  @Test func unsupportedYAMLIsReportedEachTime() {
    expect(
      obligationText(
        "note: 1️⃣&a ghi chú", "what: 2️⃣!!str article", "title: 3️⃣&b 4️⃣!t Viết bài",
        "clause: 5️⃣*a"),
      finds: "5️⃣ error unsupported-yaml", "3️⃣ error unsupported-yaml",
      "4️⃣ error unsupported-yaml", "2️⃣ error unsupported-yaml", "1️⃣ error unsupported-yaml")
  }

  @Test func restIsCheckedBesideUnsupportedYAML() {
    expect(
      obligationText("who: 1️⃣&x [2️⃣Tất cả]", "due: 3️⃣!d by 2019-02-30"),
      finds: "1️⃣ error unsupported-yaml", "2️⃣ error bad-selector", "3️⃣ error bad-date",
      "3️⃣ error unsupported-yaml")
  }

  @Test func signsInQuotesAndWithinTextAreText() {
    expect(obligationText("note: \"&a *b !c\"", "title: A & B * C!"))
  }

  @Test func mergeKeyIsNoKey() {
    expect(
      obligationText("1️⃣<<: 2️⃣*a"),
      finds: "1️⃣ error unknown-key", "2️⃣ error unsupported-yaml")
  }

  @Test func aliasAsKeyIsReportedOnce() {
    expect(obligationText("1️⃣*a : 1"), finds: "1️⃣ error unsupported-yaml")
  }

  @Test func furtherDocumentsAreRefusedEachOnce() {
    expect(
      planText() + "1️⃣---\nplan: 2\nnote: 2️⃣&a x\n3️⃣--- ~\n",
      finds: "1️⃣ error unsupported-yaml", "2️⃣ error unsupported-yaml",
      "3️⃣ error unsupported-yaml")
  }

  @Test func furtherDocumentWithDirectiveIsMarkedAtItsDashes() {
    expect(
      planText() + "...\n%YAML 1.1\n1️⃣---\n", finds: "1️⃣ error unsupported-yaml")
  }

  @Test func firstDocumentMayBeginWithDashes() {
    expect("---\n" + planText())
    expect("%YAML 1.1\n--- # kế hoạch\n" + planText() + "...\n")
  }

  @Test func firstDocumentIsCheckedThoughTheSecondIsNoYAML() {
    expect(
      obligationText("grace: 1️⃣-1") + "2️⃣---\n3️⃣@\n",
      finds: "1️⃣ error bad-quantity", "2️⃣ error unsupported-yaml", "3️⃣ error yaml-syntax")
  }

  @Test func lineThatBelongsToNothingAbove() {
    expect("  plan: 1\n1️⃣title: ~\n", finds: "1️⃣ error yaml-syntax")
  }

  @Test func unsupportedYAMLBeforeASyntaxErrorIsReported() {
    expect(
      "plan: 1️⃣&a 1\ntitle: 2️⃣@\nissuer: &b x\n",
      finds: "1️⃣ error unsupported-yaml", "2️⃣ error yaml-syntax")
  }

  @Test func tagOfAnUnknownHandle() {
    expect(
      "plan: 1️⃣!a!b 1\n",
      finds: "1️⃣ error unsupported-yaml", "1️⃣ error yaml-syntax")
  }
}
