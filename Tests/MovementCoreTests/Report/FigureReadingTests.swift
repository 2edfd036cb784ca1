import Foundation
import MovementCore
import Testing

@Suite("A figure as somebody leaves or corrects it")
struct FigureReadingTests {
  private func form(min: Int? = nil, max: Int? = nil) -> Form {
    Form(
      kind: "report", name: "Báo cáo",
      fields: [
        Form.Field(
          id: "registered", label: "Số mô hình đăng ký", type: .number, isRequired: true, min: min,
          max: max, counts: FigureSource(.kinds(["registration"]))),
        .field("name", .line),
      ])
  }

  private func read(
    _ typed: [String: String], counted: Int? = 12, by form: Form? = nil
  ) throws(FieldProblems) -> FormAnswers {
    let form = form ?? self.form()
    let plan = Plan(
      number: "1", title: "a", issuer: "b", issued: "2018-10-01",
      period: days("2018-10-01", "2019-09-30"), forms: [form], obligations: [])
    return try FormReading.read(
      TypedAnswers(typed.mapValues { [$0] }), by: form, of: plan, files: [:],
      figures: counted.map { ["registered": $0] } ?? [:])
  }

  private func problems(
    _ typed: [String: String], counted: Int = 12, by form: Form? = nil
  ) -> [FieldProblem] {
    do {
      _ = try read(typed, counted: counted, by: form)
      return []
    } catch {
      return error.problems
    }
  }

  @Test(arguments: [[:], ["registered": " "], ["registered": "12"], ["registered": "012"]])
  func `what is left or typed alike is what was counted`(typed: [String: String]) throws {
    #expect(try read(typed)["registered"] == .figure(Figure(counted: 12)))
  }

  @Test func `another number keeps both values and the reason`() throws {
    let figure = try #require(
      read(["registered": "1.013", "registered.reason": " Thêm một mô hình nộp giấy\r\n"])[
        "registered"]?.figure)
    #expect(figure.counted == 12 && figure.value == 1013)
    #expect(figure.reason == "Thêm một mô hình nộp giấy")
    #expect(figure.isCorrected)
    #expect(
      figure.words(.vietnamese) == "1.013 (số ghi nhận: 12; lý do: Thêm một mô hình nộp giấy)")
  }

  @Test(arguments: [nil, "", " \u{200B}"] as [String?])
  func `another number needs a reason, and the words say both`(reason: String?) {
    let found = problems(["registered": "13", "registered.reason": reason ?? ""])
    #expect(found.map(\.field) == ["registered.reason"])
    #expect(found.first?.phrase.vietnamese.contains("12, ở đây ghi 13") == true)
    #expect(found.first?.phrase.english.contains("12 were counted, 13 is given") == true)
  }

  @Test func `a reason is one line of 500 characters without hidden ones`() {
    func refused(_ reason: String) -> [String] {
      problems(["registered": "13", "registered.reason": reason]).map(\.field)
    }
    #expect(refused(String(repeating: "ế", count: 500)) == [])
    #expect(refused(String(repeating: "ế", count: 501)) == ["registered.reason"])
    #expect(refused("một\nhai") == ["registered.reason"])
    #expect(refused("một\u{202E}") == ["registered.reason"])
  }

  @Test func `a reason for nothing is dropped`() throws {
    let answers = try read(["registered": "12", "registered.reason": "Vì sao"])
    #expect(answers["registered"] == .figure(Figure(counted: 12)))
    #expect(try read(["registered.reason": "Vì sao"]) == answers)
  }

  @Test(arguments: ["-1", "mười hai", "1,5", "1e3", "99999999999999999999", "1000000000000000"])
  func `what is no number of a figure is refused at the number`(typed: String) {
    let found = problems(["registered": typed, "registered.reason": "Vì sao"])
    #expect(found.map(\.field) == ["registered"])
    #expect(found.first?.phrase.vietnamese.contains("999.999.999.999.999") == true)
  }

  @Test func `the range of the plan holds for what is typed and for what was counted`() {
    let narrow = form(min: 1, max: 20)
    let reason = ["registered.reason": "Vì sao"]
    func refused(_ number: String, counted: Int) -> [String] {
      problems(reason.merging(["registered": number]) { $1 }, counted: counted, by: narrow)
        .map(\.field)
    }
    #expect(refused("20", counted: 12) == [] && refused("21", counted: 12) == ["registered"])
    #expect(refused("0", counted: 12) == ["registered"])
    #expect(refused("", counted: 0) == ["registered"] && refused("", counted: 21) == ["registered"])
    #expect(refused("20", counted: 21) == [])
    let words = problems([:], counted: 2100, by: narrow).first?.phrase
    #expect(words?.vietnamese.contains("Số ghi nhận là 2.100") == true)
  }

  @Test(arguments: [Int.min, -1, Figure.largest + 1, .max])
  func `a count that is no figure is refused in words`(counted: Int) {
    #expect(problems([:], counted: counted).map(\.field) == ["registered"])
  }

  @Test func `where nobody counts it is a number like any other`() throws {
    #expect(try read(["registered": "7"], counted: nil)["registered"] == .number(7))
    #expect(throws: FieldProblems.self) { try read([:], counted: nil) }
  }

  @Test func `only a figure has a reason`() {
    #expect(problems(["name.reason": "x"]).map(\.field) == ["name.reason"])
    #expect(problems(["registered.reasons": "x"]).map(\.field) == ["registered.reasons"])
    #expect(problems(["registered.reason.1": "x"]).map(\.field) == ["registered.reason.1"])
  }
}

@Suite("A figure on record")
struct FigureRecordTests {
  private static let corrected = Figure(counted: 12, value: 13, reason: "Thêm một")

  @Test func `it is an object of its values and the reason`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let answers = FormAnswers(["a": .figure(Self.corrected), "b": .figure(Figure(counted: 0))])
    let bytes = try encoder.encode(answers)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == #"{"a":{"counted":12,"reason":"Thêm một","value":13},"b":{"counted":0,"value":0}}"#)
    #expect(try JSONDecoder().decode(FormAnswers.self, from: bytes) == answers)
  }

  @Test(arguments: [
    #"{"a":{"counted":12}}"#, #"{"a":{"value":12}}"#, #"{"a":{"counted":"12","value":12}}"#,
    #"{"a":{"counted":1.5,"value":1}}"#, #"{"a":{"counted":1,"value":99999999999999999999}}"#,
    #"{"a":{"counted":1,"value":2,"reason":3}}"#,
  ])
  func `JSON that is no figure is refused`(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(FormAnswers.self, from: Data(text.utf8))
    }
  }

  @Test func `it is a number to all who ask for one`() {
    #expect(FieldAnswer.figure(Self.corrected).number == 13)
    #expect(FieldAnswer.figure(Self.corrected).figure == Self.corrected)
    #expect(FieldAnswer.figure(Self.corrected).chosen == [])
    #expect(FieldAnswer.number(13).figure == nil)
  }

  @Test func `a correction can be typed again; what nobody corrected is counted again`() {
    let typed = TypedAnswers(
      FormAnswers(["a": .figure(Self.corrected), "b": .figure(Figure(counted: 4))]))
    #expect(typed == TypedAnswers(["a": ["13"], "a.reason": ["Thêm một"]]))
  }
}
