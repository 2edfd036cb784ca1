import MovementCore
import SQL

extension Unit: Recorded {
  var subject: ChangeSubject { ChangeSubject(.unit, id) }

  var state: RecordState {
    [
      "cluster": .text(cluster), "from": .text(from?.description), "id": .text(id),
      "kind": .text(kind), "name": .text(name), "parent": .text(parent), "staff": .number(staff),
      "to": .text(to?.description),
    ]
  }
}

extension UnitHistory {
  /// The unit with the values that hold on a day.
  func unit(_ id: UnitID, on day: CivilDate) -> Unit? {
    guard let existence = existence(of: id) else { return nil }
    func text(_ attribute: UnitAttribute) -> String? {
      dated(attribute, of: id, on: day).flatMap { String(sqlValue: $0.value) }
    }
    return Unit(
      id: id, name: text(.name) ?? "", kind: text(.kind) ?? "", parent: text(.parent),
      staff: dated(.staff, of: id, on: day).flatMap { Int(sqlValue: $0.value) },
      cluster: text(.cluster), from: existence.from, to: existence.to)
  }
}
