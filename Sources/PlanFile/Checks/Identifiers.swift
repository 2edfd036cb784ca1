import MovementCore

extension Reader {
  /// Each obligation has an id of its own.
  mutating func checkIdentifiers(_ plan: PlanDraft) {
    var known: [String: Place] = [:]
    for id in plan.obligations.lazy.compactMap(\.id) {
      if let first = known[id.value] {
        error(.duplicateID, at: id.place, .duplicateObligation(id.value, first))
      } else {
        known[id.value] = id.place
      }
    }
  }
}

extension Phrase {
  fileprivate static func duplicateObligation(_ id: String, _ first: Place) -> Phrase {
    Phrase(
      vi: "mã \(quoted(id)) đã dùng ở dòng \(first.line); mỗi nhiệm vụ cần một mã riêng",
      en: """
        the id \(quoted(id)) is used in line \(first.line); each obligation needs one of its own
        """)
  }
}
