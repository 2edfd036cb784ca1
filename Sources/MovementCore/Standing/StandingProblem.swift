/// Why a movement cannot be evaluated.
package enum StandingProblem: PhrasedError, Equatable {
  /// Units that owe a share of their staff, and have no staff figure: in the order in which the
  /// units were given, then that of the plan.
  case missingStaff([(unit: UnitID, obligation: Obligation.ID)])

  package static func == (left: StandingProblem, right: StandingProblem) -> Bool {
    switch (left, right) {
    case (.missingStaff(let left), .missingStaff(let right)):
      left.elementsEqual(right, by: ==)
    }
  }

  package var phrase: Phrase {
    switch self {
    case .missingStaff(let cells):
      let lines = cells.map { cell in
        Phrase(
          vi: "Đơn vị \(cell.unit) chưa có số người (staff), mà nhiệm vụ \(cell.obligation) tính "
            + "theo tỷ lệ số người. Hãy ghi số người của đơn vị, hoặc loại đơn vị khỏi nhiệm vụ "
            + "(`except`).",
          en: "Unit \(cell.unit) has no staff figure, but obligation \(cell.obligation) asks for "
            + "a share of it. Give the unit's staff, or leave the unit out of the obligation "
            + "(`except`).")
      }
      return Phrase(
        vi: lines.map(\.vietnamese).joined(separator: "\n"),
        en: lines.map(\.english).joined(separator: "\n"))
    }
  }
}
