import MovementCore

/// The small movement with a form for reports: every type of field, a condition, rows.
enum FormPlan {
  static let form = Form(
    kind: "report", name: "Báo cáo kết quả",
    fields: [
      Form.Field(id: "name", label: "Tên báo cáo", type: .line, isRequired: true, max: 80),
      Form.Field(
        id: "result", label: "Kết quả", type: .text, isRequired: true, max: 200,
        criterion: "Có số liệu kiểm chứng được"),
      Form.Field(
        id: "field", label: "Lĩnh vực", type: .choice, isRequired: true,
        options: .listed([Label(id: "economy", name: "Kinh tế"), Label(id: "other", name: "Khác")])),
      Form.Field(
        id: "which", label: "Lĩnh vực khác là gì", type: .line, isRequired: true,
        condition: [Form.Requirement(field: "field", values: ["other"])]),
      Form.Field(id: "people", label: "Số người dự", type: .number, min: 1, max: 5_000),
      Form.Field(id: "date", label: "Ngày tổ chức", type: .date),
      Form.Field(
        id: "resources", label: "Nguồn lực", type: .group,
        fields: [
          Form.Field(id: "what", label: "Loại", type: .line, isRequired: true),
          Form.Field(id: "money", label: "Giá trị", type: .number),
        ]),
      Form.Field(id: "photos", label: "Ảnh minh chứng", type: .files, max: 2),
    ], text: "result")

  static var plan: Plan {
    var plan = SmallMovement.plan
    plan.forms = [form]
    return plan
  }
}
