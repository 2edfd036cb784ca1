import Sandbox

/// The program in `tool/`, on docxtpl and jinja2, that fills a Word template and looks into one.
enum WordTool {
  enum Order: String { case fill, check }

  /// What it says.
  struct Answer: Decodable {
    struct Found: Decodable {
      let kind: String
      let subject: String
      let near: String
      let part: String

      var problem: TemplateProblem {
        TemplateProblem(
          .init(rawValue: kind) ?? .damaged, subject, near: near, part: .init(rawValue: part))
      }
    }

    /// Each field with a place where it stands.
    let fields: [String: String]?
    let problems: [Found]?
  }

  static let package = "python3-docxtpl"
  static let result = "result.docx"

  static let files = [
    "main.py": PackageResources.main_py, "balance.py": PackageResources.balance_py,
    "fields.py": PackageResources.fields_py,
    "language.py": PackageResources.language_py, "parcel.py": PackageResources.parcel_py,
    "problems.py": PackageResources.problems_py, "tables.py": PackageResources.tables_py,
    "template.py": PackageResources.template_py, "usage.py": PackageResources.usage_py,
    "values.py": PackageResources.values_py,
  ]

  static func tool(
    _ order: Order, program: String, template: String, values: String?, output: String,
    _ limits: ToolLimits
  ) -> EnclosedTool {
    var tool = EnclosedTool(
      program: "/usr/bin/python3",
      arguments: ["-B", "-E", "-s", "/room/tool/main.py", order.rawValue],
      limits: limits)
    tool.input = template
    tool.inputEnding = ".docx"
    tool.output = output
    tool.shown = [.init(program, at: "/room/tool")]
    if let values { tool.shown.append(.init(values, at: "/room/values.json")) }
    return tool
  }
}
