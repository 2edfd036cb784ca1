import MovementCore

/// What a person loads: the files by what they are, and from which day the units' values hold.
struct LoadFiles: Sendable {
  let subject: Subject
  var files: [Slot: UploadedFile]
  /// The first day on which what the table of units says holds; nil corrects the latest values.
  var unitsHoldFrom: CivilDate?

  enum Subject: String, Sendable {
    /// A plan with its units.
    case movement
    /// Units alone.
    case units
  }

  enum Slot: String, CaseIterable, Sendable {
    case plan, units, deliverables, exemptions

    /// In bytes. `PlanFile` refuses larger plans itself.
    var limit: Int { self == .plan ? 2 << 20 : 20 << 20 }

    var phrase: Phrase {
      switch self {
      case .plan: Phrase(vi: "Tệp kế hoạch (YAML)", en: "Plan file (YAML)")
      case .units: Phrase(vi: "Danh sách đơn vị (CSV)", en: "Table of units (CSV)")
      case .deliverables: Phrase(vi: "Sản phẩm đã có (CSV)", en: "Deliverables so far (CSV)")
      case .exemptions: Phrase(vi: "Miễn thực hiện (CSV)", en: "Exemptions (CSV)")
      }
    }

    /// What browsers offer first.
    var accept: String { self == .plan ? ".yaml,.yml,text/plain" : ".csv,text/csv,text/plain" }
  }

  static let limits = Dictionary(
    uniqueKeysWithValues: Slot.allCases.map { ($0.rawValue, $0.limit) })

  subscript(slot: Slot) -> UploadedFile? { files[slot] }

  /// The slots that this subject asks for, in the order of the form.
  static func slots(of subject: Subject) -> [Slot] {
    subject == .units ? [.units] : Slot.allCases
  }

  static func isRequired(_ slot: Slot) -> Bool { slot == .plan || slot == .units }

  /// What is asked for and was not chosen.
  var missing: [Slot] {
    Self.slots(of: subject).filter { Self.isRequired($0) && files[$0] == nil }
  }
}
