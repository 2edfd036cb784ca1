import MovementCore

/// The forms of a plan by their kinds, with their fields by ids: a file can have ten thousand figures,
/// each of which names some.
struct FormIndex {
  /// All kinds of deliverables that an obligation or a form has, in order, each once.
  let kinds: [String]
  /// The ids of all obligations, in order.
  let obligations: [String]
  private let knownKinds: Set<String>
  private var kindsOfObligations: [String: String?] = [:]
  private var forms: [String: FieldIndex] = [:]
  private var options: [Key: Options?] = [:]
  private let plan: PlanDraft

  init(_ plan: PlanDraft) {
    self.plan = plan
    knownKinds = Set(plan.obligations.compactMap(\.what) + plan.forms.map(\.form.kind))
    kinds = knownKinds.sorted()
    obligations = plan.obligations.compactMap(\.id?.value)
    for obligation in plan.obligations {
      guard let id = obligation.id?.value, kindsOfObligations[id] == nil else { continue }
      kindsOfObligations[id] = .some(obligation.what)
    }
    for form in plan.forms.lazy.map(\.form) where forms[form.kind] == nil {
      forms[form.kind] = FieldIndex(form)
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

  /// Nil for a kind without a form.
  func form(of kind: String) -> FieldIndex? { forms[kind] }

  func hasKind(_ kind: String) -> Bool { knownKinds.contains(kind) }

  func hasObligation(_ id: String) -> Bool { kindsOfObligations[id] != nil }

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
    let named = figure.kinds.map(\.value).filter(hasKind)
    let owed = figure.obligations.compactMap { kindsOfObligations[$0.value] ?? nil }
    return (named + owed).filter { seen.insert($0).inserted }
  }
}

/// The fields of a form by their ids.
struct FieldIndex {
  private let fields: [String: Form.Field]
  /// The ids of its numbers, and of its `choice`, `choices` and `yes-no` fields, in order.
  let numbers: [String]
  let chosen: [String]

  init(_ form: Form) {
    fields = Dictionary(form.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    numbers = form.fields.filter { $0.type == .number }.map(\.id)
    chosen = form.fields.filter(\.type.isChosen).map(\.id)
  }

  subscript(id: String) -> Form.Field? { fields[id] }
}
