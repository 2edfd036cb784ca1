import MovementCore

/// A form of one or a few fields, and what becomes of what is typed into it. The period of its plan
/// is October 2018 to September 2019.
struct FilledForm {
  let form: Form
  let plan: Plan

  init(_ fields: Form.Field..., title: String? = nil) {
    form = Form(kind: "registration", name: "Đăng ký", fields: fields, title: title)
    plan = Plan(
      number: "12-KH/QU", title: "Phong trào", issuer: "Quận ủy", issued: "2018-10-01",
      period: days("2018-10-01", "2019-09-30"),
      taxonomies: [
        Taxonomy(
          id: "field",
          tags: [Label(id: "economy", name: "Kinh tế"), Label(id: "society", name: "Xã hội")])
      ],
      forms: [form], obligations: [])
  }

  func read(_ typed: [String: String], files: [String: Int] = [:]) throws -> FormAnswers {
    try read(all: typed.mapValues { [$0] }, files: files)
  }

  func read(all typed: [String: [String]], files: [String: Int] = [:]) throws -> FormAnswers {
    try FormReading.read(TypedAnswers(typed), by: form, of: plan, files: files)
  }

  /// The names of what is wrong, in order.
  func refused(_ typed: [String: String], files: [String: Int] = [:]) -> [String] {
    refused(all: typed.mapValues { [$0] }, files: files)
  }

  func refused(all typed: [String: [String]], files: [String: Int] = [:]) -> [String] {
    problems(all: typed, files: files).map(\.field)
  }

  func problems(
    all typed: [String: [String]], files: [String: Int] = [:]
  ) -> [FieldProblem] {
    do {
      _ = try FormReading.read(TypedAnswers(typed), by: form, of: plan, files: files)
      return []
    } catch {
      return error.problems
    }
  }
}

extension Form.Field {
  /// A field in which only what a test is about is said.
  static func field(
    _ id: String, _ type: Form.FieldType, required: Bool = false, min: Int? = nil,
    max: Int? = nil, options: [String] = [], of taxonomy: String? = nil,
    when condition: [String: [String]] = [:], fields: [Form.Field] = []
  ) -> Form.Field {
    let listed = options.map { Label(id: $0, name: $0.uppercased()) }
    return Form.Field(
      id: id, label: "Ô \(id)", type: type, isRequired: required, min: min, max: max,
      options: taxonomy.map { .taxonomy($0) } ?? (options.isEmpty ? nil : .listed(listed)),
      condition: condition.sorted { $0.key < $1.key }.map {
        Form.Requirement(field: $0.key, values: $0.value)
      }, fields: fields)
  }

  /// The one that a test is about.
  static func field(
    _ type: Form.FieldType, required: Bool = false, min: Int? = nil, max: Int? = nil,
    options: [String] = [], of taxonomy: String? = nil, fields: [Form.Field] = []
  ) -> Form.Field {
    field(
      "a", type, required: required, min: min, max: max, options: options, of: taxonomy,
      fields: fields)
  }
}
