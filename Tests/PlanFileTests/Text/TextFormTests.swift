import MovementCore
import PlanFile
import Testing

/// What an editor may do to a file: line ends, byte order mark, normalization.
@Suite struct TextFormTests {
  @Test func textIsNFCAfterReading() {
    let decomposed = "Thi đua “Dân vận khéo” ở Đa Kao".map { character in
      character == "â" ? "a\u{302}" : character == "ậ" ? "a\u{323}\u{302}" : String(character)
    }.joined()
    #expect(
      decomposed.unicodeScalars.count > "Thi đua “Dân vận khéo” ở Đa Kao".unicodeScalars.count)
    let plan = read(planText("title: \(decomposed)")).plan
    #expect(
      plan.map { Array($0.title.unicodeScalars) }
        == Array("Thi đua “Dân vận khéo” ở Đa Kao".unicodeScalars))
  }

  @Test func referencesMeetAcrossNormalizationForms() {
    expect(
      planText(
        "taxonomies: { field: { 1️⃣\"kinh-t\u{1EBF}\": a } }",
        obligations: [obligation("tags: { field: [\"kinh-te\u{302}\u{301}\"] }")]),
      finds: "1️⃣ error bad-id")
  }

  @Test func columnsOfDecomposedTextCountItsCodePoints() {
    expect(
      "{ plan: a\u{323}\u{302}b, 1️⃣x: a }".replacing("1️⃣", with: "\u{200B}1️⃣")
        .replacing("\u{200B}", with: ""),
      finds: "1:1 error missing-key", "1:1 error missing-key", "1:1 error missing-key",
      "1:1 error missing-key", "1:1 error missing-key", "1️⃣ error unknown-key")
  }

  @Test func columnsCountAstralCharactersOnce() {
    expect(
      obligationText("tags: { \"😀😀\": [a], 1️⃣x: [] }").replacing("{ \"", with: "{ 2️⃣\""),
      finds: "2️⃣ error unknown-reference", "1️⃣ error unknown-reference")
  }

  @Test func lineEnds() {
    let marked = obligationText("due: 1️⃣by tomorrow", "note: Phường\n2️⃣atleast: 2")
    for end in ["\r\n", "\r"] {
      expect(
        marked.replacing("\n", with: end), finds: "1️⃣ error bad-schedule",
        "2️⃣ error unknown-key")
    }
    let crlf = planText().replacing("\n", with: "\r\n")
    #expect(read(crlf).plan == read(planText()).plan)
  }

  @Test func byteOrderMarkTakesNoColumn() {
    let text = "\u{FEFF}" + planText()
    #expect(read(text).diagnostics.isEmpty)
    #expect(read("\u{FEFF}x: 1").diagnostics.last?.place == .start)
  }

  @Test func textWithSpacesAroundItLines() {
    #expect(read(planText("title:   Dân vận khéo   # năm 2019")).plan?.title == "Dân vận khéo")
    #expect(read(planText("title: >-\n  Dân vận\n  khéo")).plan?.title == "Dân vận khéo")
  }
}
