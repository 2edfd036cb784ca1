import MovementCore

/// The forms of a plan by their kinds, with their fields by ids: a file can have ten thousand figures,
/// each of which names some.
struct FormIndex {
  /// All kinds of deliverables that an obligation or a form has.
  let kinds: Set<String>
  /// The kind of what is handed in for each obligation; nil where that could not be read.
  private(set) var obligations: [String: String?] = [:]
  private var fields: [String: [String: Form.Field]] = [:]
  private var options: [Key: Options?] = [:]
  private let plan: PlanDraft

  init(_ plan: PlanDraft) {
    self.plan = plan
    kinds = Set(plan.obligations.compactMap(\.what) + plan.forms.map(\.form.kind))
    for obligation in plan.obligations {
      guard let id = obligation.id?.value, obligations[id] == nil else { continue }
      obligations[id] = .some(obligation.what)
    }
    for form in plan.forms.lazy.map(\.form) where fields[form.kind] == nil {
      fields[form.kind] = Dictionary(
        form.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private struct Key: Hashable {
    let kind: String
    let field: String
  }

  struct Options {
    let ids: [String]
    let known: Set<String>
  }

  func hasForm(_ kind: String) -> Bool { fields[kind] != nil }

  func field(_ id: String, of kind: String) -> Form.Field? { fields[kind]?[id] }

  /// The ids of the fields of a kind that are of these types, in order.
  func names(in kind: String, where isWanted: (Form.FieldType) -> Bool) -> [String] {
    (fields[kind] ?? [:]).values.filter { isWanted($0.type) }.map(\.id).sorted()
  }

  /// What can be chosen in a field; nil if that could not be read.
  mutating func options(of field: Form.Field, in kind: String) -> Options? {
    let key = Key(kind: kind, field: field.id)
    if let known = options[key] { return known }
    let found = plan.values(of: field).map { Options(ids: $0, known: Set($0)) }
    options[key] = .some(found)
    return found
  }

  /// The kinds of what a figure counts, each once; those that are not there are left out.
  func kinds(of figure: FigureDraft) -> [String] {
    var seen: Set<String> = []
    let named = figure.kinds.map(\.value).filter(kinds.contains)
    let owed = figure.obligations.compactMap { obligations[$0.value] ?? nil }
    return (named + owed).filter { seen.insert($0).inserted }
  }
}
