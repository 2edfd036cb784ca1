import MovementCore
import Testing

@Suite("Rows of a group")
struct FormGroupTests {
  private let form = FilledForm(
    .field(
      "rows", .group, min: 2, max: 3,
      fields: [.field("what", .line, required: true), .field("value", .number)]))

  @Test func `rows come in the order of their numbers, without gaps`() throws {
    let answers = try form.read([
      "rows.10.what": "ba", "rows.2.what": "một", "rows.2.value": "18.000", "rows.7.what": "hai",
    ])
    #expect(
      answers["rows"]
        == .rows([
          ["what": .text("một"), "value": .number(18_000)], ["what": .text("hai")],
          ["what": .text("ba")],
        ]))
  }

  @Test func `what is wrong is said at its field of its row`() {
    #expect(
      form.refused(["rows.1.value": "x", "rows.4.what": "a", "rows.4.value": "1,5"]) == [
        "rows.1.what", "rows.1.value", "rows.4.value",
      ])
  }

  @Test func `rows are counted, those with nothing but spaces not`() throws {
    #expect(form.refused(["rows.1.what": "a"]) == ["rows"])
    #expect(form.refused(["rows.1.what": "a", "rows.2.what": " "]) == ["rows"])
    #expect(try form.read(["rows.1.what": " ", "rows.9.value": "\u{200B}"]).isEmpty)
    let four = Dictionary(uniqueKeysWithValues: (1...4).map { ("rows.\($0).what", "a") })
    #expect(form.refused(four) == ["rows"])
  }

  @Test func `a group takes 50 rows at most, numbered up to 200`() {
    let form = FilledForm(.field("rows", .group, max: 400, fields: [.field("what", .line)]))
    func rows(_ count: Int) -> [String: String] {
      Dictionary(uniqueKeysWithValues: (1...count).map { ("rows.\($0).what", "a") })
    }
    #expect(form.refused(rows(50)) == [])
    #expect(form.refused(rows(51)) == ["rows"])
    #expect(form.refused(["rows.200.what": "a"]) == [])
    for name in ["rows.201.what", "rows.0.what", "rows.-1.what", "rows.99999999999999999999.what"] {
      #expect(form.refused([name: "a"]) == [name], "\(name)")
    }
  }

  @Test func `two spellings of a row's number are not two rows`() {
    let form = FilledForm(.field("rows", .group, fields: [.field("what", .line)]))
    #expect(form.refused(["rows.1.what": "a", "rows.01.what": "b"]) == ["rows.01.what"])
    #expect(form.refused(["rows.+1.what": "b"]) == ["rows.+1.what"])
  }
}
