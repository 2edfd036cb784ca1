/// What a browser sent with a form, decoded, in its order.
struct SubmittedForm: Sendable {
  /// In the order in which they came.
  let fields: [(name: String, value: String)]

  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// The first value of a name.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value of a name: check boxes that are ticked.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The first value of a name; empty if there is none.
  func text(_ name: String) -> String { self[name] ?? "" }
}
