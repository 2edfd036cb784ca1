import Testing

/// `kinds` and `clauses`, which the product adds to version 1 of the plan format.
@Suite struct ExtensionTests {
  @Test func kinds() {
    expect(
      planText("kinds: { ward: Phường, 1️⃣Chi bộ: Chi bộ, party-cell: 2️⃣~ }"),
      finds: "1️⃣ error bad-id", "2️⃣ error wrong-type")
  }

  @Test func clauses() {
    expect(
      planText(
        """
        clauses:
          - 1️⃣{ clause: I, title: Mục đích }
          - { clause: II, title: a, reason: b, persons: 2️⃣có, 3️⃣why: c }
          - { clause: III, title: a, reason: 4️⃣~ }
        """),
      finds: "1️⃣ error missing-key", "2️⃣ error wrong-type", "3️⃣ error unknown-key",
      "4️⃣ error wrong-type")
  }
}
