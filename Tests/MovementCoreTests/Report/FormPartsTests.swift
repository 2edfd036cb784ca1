import MovementCore
import Testing

@Suite("The sections of a form")
struct FormPartsTests {
  private func form(_ fields: (id: String, section: String?)...) -> Form {
    Form(
      kind: "report", name: "Báo cáo",
      fields: fields.map {
        Form.Field(id: $0.id, label: $0.id, type: .line, section: $0.section)
      },
      sections: [
        Label(id: "one", name: "I"), Label(id: "two", name: "II"), Label(id: "none", name: "III"),
      ])
  }

  private func shown(_ form: Form) -> [String] {
    form.parts.map { ($0.section?.name ?? "") + ":" + $0.fields.map(\.id).joined() }
  }

  @Test func `a field stands in the section of the one before it, sections stand in their order`() {
    let form = form(("a", nil), ("b", "two"), ("c", nil), ("d", "one"), ("e", nil), ("f", "two"))
    #expect(shown(form) == [":a", "I:de", "II:bcf"])
  }

  @Test func `every field is shown, whatever it names`() {
    #expect(shown(form(("a", "gone"), ("b", "one"), ("c", "gone"))) == [":a", "I:bc"])
  }

  @Test func `a form without sections is one part without a heading`() {
    let form = Form(kind: "a", name: "a", fields: [.field("x", .line), .field("y", .line)])
    #expect(shown(form) == [":xy"])
    #expect(Form(kind: "a", name: "a", fields: []).parts.isEmpty)
  }
}
