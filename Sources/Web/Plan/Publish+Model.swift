import MovementCore

/// The page on which a new version of a plan is published.
struct PublishModel {
  let movement: MovementKey
  let plan: Plan
  /// The version in force, on which the new one is to be based.
  let version: Int
  /// What is wrong in the file that was sent.
  var problems: [LoadProblem] = []
  var isFileMissing = false
}

/// What publishing a plan file would change.
struct PublishPreview {
  let movement: MovementKey
  /// The version in force.
  let version: Int
  let present: Plan
  let plan: Plan
  let file: UploadedFile
  /// Where the file lies.
  let hash: String
  let warnings: [LoadProblem]
  let difference: PlanDifference
  let standing: StandingDifference
  private let directory: UnitDirectory

  static let file = "plan"
  static let fileName = "plan-name"
  static let basedOn = "based-on"

  /// How many cells are named; all are counted.
  static let mostCells = 200

  init(
    _ board: MovementBoard, plan: Plan, file: UploadedFile, hash: String, warnings: [LoadProblem],
    before: Standing, after: Standing, on day: CivilDate
  ) {
    movement = board.key
    version = board.version
    present = board.plan
    self.plan = plan
    self.file = file
    self.hash = hash
    self.warnings = warnings
    directory = after.directory
    difference = PlanDifference(from: board.plan, to: plan, directory: after.directory)
    standing = StandingDifference(from: before, to: after, on: day, limit: Self.mostCells)
  }

  func unit(_ id: UnitID) -> String { directory[id]?.name ?? id }

  /// As the plan calls it in which the obligation is.
  func obligation(_ id: Obligation.ID) -> Obligation? {
    plan.obligations.first { $0.id == id } ?? present.obligations.first { $0.id == id }
  }

  /// “Bản tin · Tháng 3/2019”.
  func duty(_ cell: CellDifference, _ language: Language) -> String {
    guard let obligation = obligation(cell.obligation) else { return cell.obligation }
    let dues = obligation.schedule.dues
    guard dues.indices.contains(cell.due - 1) else { return obligation.title }
    return obligation.title(of: dues[cell.due - 1], language)
  }

  var seal: PreviewSeal {
    Self.seal(movement: movement, basedOn: String(version), hash: hash, name: file.name)
  }

  static func seal(
    movement: MovementKey, basedOn: String, hash: String, name: String
  ) -> PreviewSeal {
    PreviewSeal(parts: ["publish", movement.description, basedOn, hash, name])
  }
}
