import Testing

@Suite struct ReferenceTests {
  @Test func afterNamesAnObligation() {
    expect(
      planText(obligations: [
        obligation("after: [1️⃣guidence, guidance]"),
        obligation("id: guidance", "title: Hướng dẫn", "after: [2️⃣\"@a\"]"),
      ]),
      finds: "1️⃣ error unknown-reference", "2️⃣ error unknown-reference")
  }

  @Test func obligationWithMistakesIsStillThere() {
    expect(
      planText(obligations: [
        obligation("after: [Guidance]"), obligation("id: 1️⃣Guidance", "title: 2️⃣~", "who: 3️⃣x"),
      ]),
      finds: "1️⃣ error bad-id", "2️⃣ error wrong-type", "3️⃣ error wrong-type")
  }

  @Test func tagsNameTaxonomiesAndTheirTags() {
    expect(
      planText(
        "taxonomies: { field: { economy: Kinh tế } }",
        obligations: [
          obligation("tags: { field: [economy, 1️⃣Economy], 2️⃣fields: [economy], 3️⃣x y: [] }")
        ]),
      finds: "1️⃣ error unknown-reference", "2️⃣ error unknown-reference",
      "3️⃣ error unknown-reference")
  }

  @Test func ofNamesATaxonomy() {
    expect(
      planText(
        "forms: { a: { name: a, fields: [{ id: b, label: c, type: choice, of: 1️⃣field }, { id: d, label: e, type: choices, of: five-nos }] } }",
        "taxonomies: { five-nos: {} }"),
      finds: "1️⃣ error unknown-reference")
  }

  @Test func taxonomiesThatCannotBeReadNameNobodyKnowsWhat() {
    expect(
      planText(
        "taxonomies: 1️⃣~", obligations: [obligation("tags: { field: [economy] }")]),
      finds: "1️⃣ error wrong-type")
    expect(
      planText(
        "taxonomies: { field: 1️⃣~ }", obligations: [obligation("tags: { field: [economy] }")]),
      finds: "1️⃣ error wrong-type")
  }
}
