import MovementCore
import Store

/// What the page of a plan shows.
struct PlanModel {
  let movement: MovementKey
  let plan: Plan
  let version: Int
  /// The first one first.
  let versions: [Version]
  let sections: [PlanSection]
  /// By obligation: who owes it, and who of these does not.
  let owing: [Obligation.ID: (who: [NamedPart], except: [NamedPart])]
  let reviewer: NamedPart?
  /// What still stands, and what the office has accepted.
  let warnings: [WarningGroup]
  let accepted: [WarningGroup]
  /// Terms that pick no unit: often a slip of the pen.
  let unmatched: [UnmatchedTerm]
  private let directory: UnitDirectory

  /// How many things there are to look at.
  var warningCount: Int {
    warnings.reduce(unmatched.count) { $0 + $1.warnings.count }
  }

  /// What was found about one obligation, or about no single one.
  struct WarningGroup {
    let obligation: Obligation?
    var warnings: [PlanWarning]
  }

  struct Version: Equatable {
    let number: Int
    let title: String
    /// By the clock of the office.
    let time: String
  }

  init(
    of board: MovementBoard, source: String, versions: [PlanVersion], warnings: [PlanWarning],
    language: Language
  ) {
    let plan = board.plan
    let words = TermWords(plan: plan, directory: board.directory, language: language)
    movement = board.key
    directory = board.directory
    self.plan = plan
    version = board.version
    self.versions = versions.map { version in
      Version(
        number: version.version, title: version.title,
        time: clockTime(version.recordedAt.description, in: plan.timeZone))
    }
    sections = PlanSection.all(of: plan)
    owing = Dictionary(
      plan.obligations.map { ($0.id, words.owing($0)) }, uniquingKeysWith: { first, _ in first })
    reviewer = plan.reviewer.map(words.unit)
    let lines = ObligationLines(source: source, known: Set(board.obligationIndices.keys))
    func grouped(_ warnings: [PlanWarning]) -> [WarningGroup] {
      Self.grouped(warnings) { lines.obligation(at: $0.line).flatMap(board.obligation) }
    }
    self.warnings = grouped(warnings.filter { !$0.isAccepted })
    accepted = grouped(warnings.filter(\.isAccepted))
    unmatched = UnmatchedTerm.all(in: plan, directory: board.directory)
  }

  /// In the order of the file; warnings about the same obligation together.
  private static func grouped(
    _ warnings: [PlanWarning], by obligation: (PlanWarning) -> Obligation?
  ) -> [WarningGroup] {
    var groups: [WarningGroup] = []
    for warning in warnings {
      let about = obligation(warning)
      if let index = groups.firstIndex(where: { $0.obligation?.id == about?.id }) {
        groups[index].warnings.append(warning)
      } else {
        groups.append(WarningGroup(obligation: about, warnings: [warning]))
      }
    }
    return groups
  }

  /// The name of what a word of the plan file stands for: of an obligation, or with @ of a unit.
  func name(ofWord word: String) -> String? {
    guard word.hasPrefix("@") else { return plan.obligations.first { $0.id == word }?.title }
    return directory[String(word.dropFirst())]?.name
  }

  /// The clauses that are not digitised at the level of persons.
  var aboutPersons: [OtherClause] {
    sections.flatMap(\.clauses).compactMap { clause in
      if case .other(let other) = clause, other.concernsPersons { other } else { nil }
    }
  }
}
