import Testing

@Suite struct SelectorTests {
  @Test(arguments: ["who", "except", "with"])
  func termsThatAreNone(key: String) {
    expect(
      obligationText(
        "\(key): [all, 1️⃣Phường, 2️⃣\"@\", 3️⃣\"@Đa Kao\", 4️⃣under ubnd, 5️⃣\"cluster:\", 6️⃣under @, 7️⃣\"\", ward]"
      ),
      finds: "1️⃣ error bad-selector", "2️⃣ error bad-selector", "3️⃣ error bad-selector",
      "4️⃣ error bad-selector", "5️⃣ error bad-selector", "6️⃣ error bad-selector",
      "7️⃣ error bad-selector")
  }

  @Test func termsOfEveryForm() {
    expect(obligationText("who: [all, ward, \"@phuong-1\", under @ubnd, cluster:3, cluster:B]"))
  }

  @Test func unitIDsHaveSixtyFourCharactersAtMost() {
    let id = String(repeating: "a", count: 64)
    expect(obligationText("who: [\"@\(id)\", under @\(id)]"))
    expect(
      obligationText("who: [1️⃣\"@\(id)a\", 2️⃣under @\(id)a]", "to: 3️⃣\"@\(id)a\""),
      finds: "1️⃣ error bad-selector", "2️⃣ error bad-selector", "3️⃣ error bad-selector")
  }

  @Test func somebodyMustOweIt() {
    expect(obligationText("who: 1️⃣[]", "except: []", "with: []"), finds: "1️⃣ error bad-selector")
  }

  @Test(arguments: ["all", "Ban Dân vận", "ban-dan-van", "\"@\"", "\"@Ban\"", "under @a", "\"\""])
  func reviewersThatAreNone(text: String) {
    expect(planText("reviewer: 1️⃣\(text)"), finds: "1️⃣ error bad-selector")
    expect(obligationText("to: 1️⃣\(text)"), finds: "1️⃣ error bad-selector")
  }

  @Test func parentReviewsObligationsOnly() {
    expect(obligationText("to: parent"))
    expect(planText("reviewer: 1️⃣parent"), finds: "1️⃣ error bad-selector")
  }

  @Test func copyTakesUnitsAndOutsiders() {
    expect(
      obligationText("copy: [\"@ban-a\", Ban Dân vận Thành ủy, 1️⃣\"@Ban B\", 2️⃣\"@\", a@b.vn]"),
      finds: "1️⃣ error bad-selector", "2️⃣ error bad-selector")
  }
}
