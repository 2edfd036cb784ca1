import MovementCore
import PlanFile
import Testing

@Suite struct FormTests {
  private func field(_ keys: String) -> String {
    planText(
      "taxonomies: { field: { economy: Kinh tế } }",
      "forms: { a: { name: a, fields: [1️⃣{ id: b, label: c, \(keys) }] } }")
  }

  @Test func unknownTypes() {
    expect(field("type: 2️⃣string"), finds: "2️⃣ error wrong-type")
    expect(field("type: 2️⃣[line]"), finds: "2️⃣ error wrong-type")
    expect(field("type: line, required: 2️⃣1"), finds: "2️⃣ error wrong-type")
  }

  @Test func choiceNeedsItsOptions() {
    for type in ["choice", "choices"] {
      expect(field("type: \(type)"), finds: "1️⃣ error missing-key")
      expect(field("type: \(type), of: field"))
      expect(field("type: \(type), options: { x: y }"))
    }
  }

  @Test func choiceHasOneSetOfOptions() {
    expect(
      field("type: choice, of: field, 2️⃣options: { x: y }"), finds: "2️⃣ error unknown-key")
    expect(
      field("type: choice, options: { x: y }, 2️⃣of: field"), finds: "2️⃣ error unknown-key")
  }

  @Test func formOfEveryType() throws {
    let text = planText(
      "taxonomies: { field: { economy: Kinh tế } }",
      """
      forms:
        registration:
          name: Đăng ký mô hình
          fields:
            - { id: name, label: Tên mô hình, type: line, required: true, max: 200 }
            - { id: why, label: "Thực trạng, lý do", type: text, help: Vấn đề cần giải quyết }
            - { id: people, label: Số người, type: number, min: 0 }
            - { id: start, label: Bắt đầu, type: date, required: false }
            - { id: field, label: Lĩnh vực, type: choice, of: field }
            - { id: groups, label: Nhóm, type: choices, options: { b: Bê, a: A } }
            - { id: new, label: Mô hình mới, type: yes-no }
            - { id: photos, label: Ảnh, type: files, max: 10 }
      """)
    let form = try #require(read(text).plan?.forms.first)
    let options = Form.Options.listed([Label(id: "b", name: "Bê"), Label(id: "a", name: "A")])
    #expect(
      form
        == Form(
          kind: "registration", name: "Đăng ký mô hình",
          fields: [
            Form.Field(id: "name", label: "Tên mô hình", type: .line, isRequired: true, max: 200),
            Form.Field(
              id: "why", label: "Thực trạng, lý do", type: .text, help: "Vấn đề cần giải quyết"),
            Form.Field(id: "people", label: "Số người", type: .number, min: 0),
            Form.Field(id: "start", label: "Bắt đầu", type: .date),
            Form.Field(id: "field", label: "Lĩnh vực", type: .choice, options: .taxonomy("field")),
            Form.Field(id: "groups", label: "Nhóm", type: .choices, options: options),
            Form.Field(id: "new", label: "Mô hình mới", type: .yesNo),
            Form.Field(id: "photos", label: "Ảnh", type: .files, max: 10),
          ]))
  }
}
