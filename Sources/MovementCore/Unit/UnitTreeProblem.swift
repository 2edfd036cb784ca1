/// Why units are no trees.
package enum UnitTreeProblem: PhrasedError, Equatable {
  case duplicateID(UnitID)
  case unknownParent(unit: UnitID, parent: UnitID)
  /// Units that are above themselves, by way of this one.
  case circle(UnitID)

  package var phrase: Phrase {
    switch self {
    case .duplicateID(let id):
      Phrase(
        vi: "Mã đơn vị \(id) có hai lần. Mỗi đơn vị cần một mã riêng.",
        en: "The unit id \(id) occurs twice. Each unit needs an id of its own.")
    case .unknownParent(let unit, let parent):
      Phrase(
        vi: "Đơn vị cấp trên \(parent) của \(unit) không có trong danh sách đơn vị.",
        en: "The unit \(parent) above \(unit) is not among the units.")
    case .circle(let id):
      Phrase(
        vi: "Đơn vị \(id) là cấp trên của chính nó, qua các cấp trên đã ghi.",
        en: "The unit \(id) is above itself, by way of the parents that are given.")
    }
  }
}
