import MovementCore
import PlanFile
import Testing

/// The keys that the product adds to the forms of version 1 of the plan format.
@Suite struct FormKeyTests {
  /// A plan whose form has these keys, and these fields after a `name`, a `text` and a `number`.
  private func form(_ keys: String = "", _ fields: String...) -> String {
    let fields =
      [
        "{ id: name, label: Tên, type: line, required: true }",
        "{ id: why, label: Lý do, type: text }",
        "{ id: people, label: Số người, type: number, required: true }",
      ] + fields
    return planText(
      "taxonomies: { field: { economy: Kinh tế, society: Xã hội } }",
      """
      forms:
        registration:
          name: Đăng ký
          \(keys)
          fields:
      \(fields.map { "      - " + $0 }.joined(separator: "\n"))
      """)
  }

  @Test func everyKey() throws {
    let text = form(
      "title: name\n    text: why\n    amount: people\n    about: [article, registration]",
      "{ id: kind, label: Loại, type: choice, of: field }",
      "{ id: new, label: Mới, type: yes-no }",
      "{ id: old, label: Từ khi nào, type: line, when: { new: [\"no\"], kind: economy } }",
      """
      { id: rows, label: Nguồn lực, type: group, min: 1, max: 5, criterion: Có nguồn thật,
              fields: [{ id: name, label: Loại, type: choice, of: field }, { id: n, label: Số, type: number }] }
      """)
    let form = try #require(read(text).plan?.forms.first, "\(read(text).diagnostics)")
    #expect(form.title == "name" && form.text == "why" && form.amount == "people")
    #expect(form.about == ["article", "registration"])
    #expect(
      form["old"]?.condition == [
        Form.Requirement(field: "new", values: ["no"]),
        Form.Requirement(field: "kind", values: ["economy"]),
      ])
    let group = try #require(form["rows"])
    #expect(group.criterion == "Có nguồn thật" && group.min == 1 && group.max == 5)
    #expect(group.fields.map(\.id) == ["name", "n"])
    #expect(group.fields.first?.options == .taxonomy("field"))
  }

  @Test(arguments: ["yes", "true", "\"yes\"", "[true]"])
  func yesMayBeWrittenAsAFlag(value: String) throws {
    let text = form(
      "", "{ id: new, label: Mới, type: yes-no }",
      "{ id: old, label: Cũ, type: line, when: { new: \(value) } }")
    let form = try #require(read(text).plan?.forms.first)
    #expect(form["old"]?.condition == [Form.Requirement(field: "new", values: ["yes"])])
  }

  @Test func rolesNeedFieldsThatFit() {
    expect(form("title: 1️⃣nam"), finds: "1️⃣ error unknown-reference")
    expect(form("title: 1️⃣why"), finds: "1️⃣ error unknown-reference")
    expect(form("text: 1️⃣name"), finds: "1️⃣ error unknown-reference")
    expect(form("amount: 1️⃣name"), finds: "1️⃣ error unknown-reference")
    expect(form("title: 1️⃣[name]"), finds: "1️⃣ error wrong-type")
    expect(form("title: 1️⃣Tên"), finds: "1️⃣ error bad-id", "1️⃣ error unknown-reference")
    expect(
      form("title: 1️⃣short", "{ id: short, label: Gọn, type: line }"),
      finds: "1️⃣ error unknown-reference")
    expect(
      form("amount: 1️⃣some", "{ id: some, label: Số, type: number }"),
      finds: "1️⃣ error unknown-reference")
    expect(
      form(
        "title: 1️⃣short", "{ id: new, label: Mới, type: yes-no }",
        "{ id: short, label: Gọn, type: line, required: true, when: { new: true } }"),
      finds: "1️⃣ error unknown-reference")
  }

  @Test func aboutNamesKinds() {
    expect(form("about: [article, 1️⃣articel]"), finds: "1️⃣ error unknown-reference")
    expect(form("about: 1️⃣article"), finds: "1️⃣ error wrong-type")
    expect(form("about: [1️⃣~]"), finds: "1️⃣ error wrong-type")
  }

  @Test func aConditionNamesAChoiceBeforeIt() {
    let old = "{ id: old, label: Cũ, type: line, when: "
    let kind = "{ id: kind, label: Loại, type: choice, of: field }"
    expect(form("", old + "{ 1️⃣kind: economy } }", kind), finds: "1️⃣ error unknown-reference")
    expect(form("", kind, old + "{ 1️⃣old: economy } }"), finds: "1️⃣ error unknown-reference")
    expect(form("", kind, old + "{ 1️⃣name: x } }"), finds: "1️⃣ error unknown-reference")
    expect(form("", kind, old + "{ 1️⃣gone: x } }"), finds: "1️⃣ error unknown-reference")
    expect(form("", kind, old + "{ kind: 1️⃣econ } }"), finds: "1️⃣ error unknown-reference")
    expect(
      form("", kind, old + "{ kind: [economy, 1️⃣sport] } }"), finds: "1️⃣ error unknown-reference")
    expect(form("", kind, old + "1️⃣[kind] }"), finds: "1️⃣ error wrong-type")
    expect(
      form("", "{ id: new, label: Mới, type: yes-no }", old + "{ new: 1️⃣maybe } }"),
      finds: "1️⃣ error unknown-reference")
    expect(
      form(
        "", "{ id: new, label: Mới, type: choices, options: { a: A } }", old + "{ new: [1️⃣b] } }"),
      finds: "1️⃣ error unknown-reference")
  }

  @Test func aGroupHasFieldsAndNothingElseHas() {
    expect(form("", "1️⃣{ id: rows, label: Dòng, type: group }"), finds: "1️⃣ error missing-key")
    expect(
      form("", "{ id: rows, label: Dòng, type: line, 1️⃣fields: [] }"),
      finds: "1️⃣ error unknown-key")
  }

  @Test func aRowHasNoFilesNoRowsAndNoConditions() {
    func group(_ keys: String) -> String {
      form(
        "", "{ id: new, label: Mới, type: yes-no }",
        "{ id: rows, label: Dòng, type: group, fields: [{ id: a, label: A, \(keys) }] }")
    }
    expect(group("type: 1️⃣files"), finds: "1️⃣ error wrong-type")
    expect(group("type: 1️⃣group"), finds: "1️⃣ error wrong-type")
    expect(group("type: line, 1️⃣when: { new: true }"), finds: "1️⃣ error unknown-key")
    expect(group("type: choice, of: 1️⃣gone"), finds: "1️⃣ error unknown-reference")
    expect(
      form(
        "",
        "{ id: rows, label: Dòng, type: group, fields: [{ id: a, label: A, type: line }, { id: 1️⃣a, label: A, type: line }] }"
      ), finds: "1️⃣ error duplicate-id")
  }

  @Test func aFieldThatWantsMoreThanItTakesIsRefused() {
    expect(
      form("", "{ id: a, label: A, type: number, min: 5, max: 1️⃣4 }"), finds: "1️⃣ error bad-quantity")
    expect(form("", "{ id: a, label: A, type: line, min: 1️⃣501 }"), finds: "1️⃣ error bad-quantity")
    expect(form("", "{ id: a, label: A, type: number, min: 5, max: 5 }"))
  }

  /// Each finding says what is wrong in both languages, and what can be written instead.
  @Test(arguments: [
    ("title: nam", "có phải là `name`?"), ("title: x", "dùng được: `name`"),
    ("title: why", "bắt buộc và không có `when`"), ("text: name", "cần một ô loại `text`"),
    ("about: [articel]", "có phải là `article`?"),
  ])
  func messages(key: String, expected: String) throws {
    let message = try #require(read(form(key)).diagnostics.first?.message)
    #expect(message.vietnamese.contains(expected), "\(message.vietnamese)")
    #expect(!message.english.isEmpty && message.english != message.vietnamese)
  }
}
