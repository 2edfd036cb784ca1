import Foundation
import MovementCore
import Testing

@Suite("Answers as they are typed and as they are kept")
struct TypedAnswersTests {
  private static let answers = FormAnswers([
    "name": .text("Hẻm xanh “khu phố 1” / \\ \u{1F333}"), "people": .number(0),
    "money": .number(1_000_000_000), "applied": .flag(false), "consent": .flag(true),
    "five-nos": .list(["litter", "traffic"]), "start": .text("2019-03-01"),
    "text": .text("một\n\n\"hai\"\t"),
    "resources": .rows([
      ["kind": .text("money"), "value": .number(18_000_000)],
      ["kind": .text("labour"), "ok": .flag(true), "tags": .list(["a"])],
    ]),
  ])

  @Test func `answers come back from JSON as they were, and the same ones are the same text`()
    throws
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(Self.answers)
    #expect(try JSONDecoder().decode(FormAnswers.self, from: bytes) == Self.answers)
    #expect(try encoder.encode(JSONDecoder().decode(FormAnswers.self, from: bytes)) == bytes)
    let small = FormAnswers(["b": .number(1), "a": .flag(true), "c": .list([]), "d": .text("1")])
    #expect(
      String(decoding: try encoder.encode(small), as: UTF8.self)
        == #"{"a":true,"b":1,"c":[],"d":"1"}"#)
  }

  @Test(arguments: [#"{"a":null}"#, #"{"a":1.5}"#, #"{"a":{"b":"c"}}"#, "[]", #"{"a":[1]}"#])
  func `JSON that is no answers is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(FormAnswers.self, from: Data(text.utf8))
    }
  }

  @Test func `what was answered can be typed again`() throws {
    let typed = TypedAnswers(Self.answers)
    #expect(typed.text("people") == "0")
    #expect(typed["five-nos"] == ["litter", "traffic"])
    #expect(typed["applied"] == ["no"])
    #expect(typed["resources.2.ok"] == ["yes"])
    #expect(typed.rows(of: "resources") == [1, 2])
    let bytes = try JSONEncoder().encode(typed)
    #expect(try JSONDecoder().decode(TypedAnswers.self, from: bytes) == typed)
  }

  @Test func `nothing typed says nothing`() {
    var typed = TypedAnswers(["a": [""], "b": [], "c": ["", "x"]])
    #expect(typed == TypedAnswers(["c": ["x"]]))
    #expect(typed["a"] == [] && typed.text("a").isEmpty)
    typed["c"] = [""]
    #expect(typed.isEmpty)
  }

  @Test func `rows are found by what was typed in them`() {
    let typed = TypedAnswers([
      "rows.3.a": ["x"], "rows.1.b": ["y"], "rows.2.a": [""], "rowsx.4.a": ["z"], "rows": ["z"],
      "rows.201.a": ["z"], "rows.x.a": ["z"],
    ])
    #expect(typed.rows(of: "rows") == [1, 3])
  }

  @Test func `the length counts names and values in code points`() {
    #expect(TypedAnswers(["ab": ["ế", "xy"], "c": ["e\u{301}"]]).length == 2 + 3 + 1 + 2)
  }
}

@Suite("What a form makes of its fields")
struct FormFieldTests {
  private func form(_ fields: Form.Field..., title: String? = nil) -> Form {
    Form(kind: "a", name: "a", fields: fields, title: title)
  }

  @Test func `the title is the field that is named, or the first line that is always answered`() {
    let fields = [
      Form.Field.field("a", .text, required: true), .field("b", .line),
      .field("c", .line, required: true, when: ["x": ["y"]]), .field("d", .line, required: true),
      .field("e", .line, required: true),
    ]
    #expect(Form(kind: "a", name: "a", fields: fields).titleField?.id == "d")
    #expect(Form(kind: "a", name: "a", fields: fields, title: "e").titleField?.id == "e")
    #expect(Form(kind: "a", name: "a", fields: Array(fields.prefix(3))).titleField == nil)
  }

  @Test func `text and amount are fields only where they are named`() {
    let fields = [Form.Field.field("a", .text, required: true), .field("b", .number)]
    #expect(Form(kind: "a", name: "a", fields: fields).textField == nil)
    #expect(Form(kind: "a", name: "a", fields: fields).amountField == nil)
    let named = Form(kind: "a", name: "a", fields: fields, text: "a", amount: "b")
    #expect(named.textField?.id == "a" && named.amountField?.id == "b")
  }

  @Test func `a plan finds its form by the kind, and the options of a field`() {
    let filled = FilledForm(
      .field("a", .choice, of: "field"), .field("b", .choice, options: ["x"]),
      .field("c", .choice, of: "gone"), .field("d", .line))
    #expect(filled.plan.form(of: "registration") == filled.form)
    #expect(filled.plan.form(of: "article") == nil)
    let options = filled.form.fields.map { filled.plan.options(of: $0).map(\.id) }
    #expect(options == [["economy", "society"], ["x"], [], []])
  }
}

@Suite("Words at single fields")
struct FieldMarksTests {
  @Test func `what is blank is left out, and what was typed is kept in one form`() throws {
    let marks = try FieldMarks(typed: ["why": " Thiếu số liệu\r\n", "how": " \u{200B}"])
    #expect(marks.notes == ["why": "Thiếu số liệu"])
    #expect(marks["why"] == "Thiếu số liệu" && marks["how"] == nil)
    #expect(try FieldMarks(typed: [:]).isEmpty)
  }

  @Test func `500 characters are enough, and none may hide`() {
    func refused(_ text: String) -> [String] {
      do {
        _ = try FieldMarks(typed: ["b": text, "a": "tốt"])
        return []
      } catch {
        return error.problems.map(\.field)
      }
    }
    #expect(refused(String(repeating: "ế", count: 500)) == [])
    #expect(refused(String(repeating: "ế", count: 501)) == ["b"])
    #expect(refused("một\u{202E}") == ["b"])
  }
}
