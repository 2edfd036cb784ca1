package import MovementCore

/// What one can ask a paper of: each obligation of the plan whose form has figures, and what every
/// movement has.
package enum ReportType: Sendable, Hashable {
  /// A unit's report, by the obligation's place in the plan.
  case unitReport(Int)
  case progress, units, reminder

  /// Those that every movement has.
  package static let common: [ReportType] = [.progress, .units, .reminder]

  /// The plan's reports, in its order, and the common ones.
  package static func all(in plan: Plan) -> [ReportType] {
    plan.obligations.indices.filter { index in
      plan.form(of: plan.obligations[index].what)?.figures.isEmpty == false
    }.map { .unitReport($0) } + common
  }

  /// By which it is asked for: the obligation's id, or a word. An obligation that is called by that
  /// word comes first.
  package static func named(_ id: String, in plan: Plan) -> ReportType? {
    all(in: plan).first { $0.id(in: plan) == id }
  }

  package func id(in plan: Plan) -> String {
    if case .unitReport(let index) = self { plan.obligations[index].id } else { commonID }
  }

  /// Empty for a report of the plan.
  package var commonID: String {
    switch self {
    case .unitReport: ""
    case .progress: "progress"
    case .units: "units"
    case .reminder: "reminder"
    }
  }

  package func name(in plan: Plan) -> Phrase {
    if case .unitReport(let index) = self {
      let title = plan.obligations[index].title
      return Phrase(vi: title, en: title)
    }
    return commonName
  }

  /// Of what every movement has.
  package var commonName: Phrase {
    switch self {
    case .unitReport: Phrase(vi: "Báo cáo", en: "Report")
    case .progress: Phrase(vi: "Bảng tiến độ", en: "Progress table")
    case .units: Phrase(vi: "Danh sách đơn vị", en: "List of units")
    case .reminder: Phrase(vi: "Công văn đôn đốc", en: "Reminder letter")
    }
  }
}
