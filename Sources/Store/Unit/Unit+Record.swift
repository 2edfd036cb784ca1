import MovementCore
import SQL

extension Unit: Recorded {
  var subject: ChangeSubject { ChangeSubject(.unit, id) }

  struct State: Encodable {
    let id: String
    let name: String
    let kind: String
    let parent: String?
    let staff: Int?
    let cluster: String?
    let from: String?
    let to: String?
  }

  var state: State {
    State(
      id: id, name: name, kind: kind, parent: parent, staff: staff, cluster: cluster,
      from: from?.description, to: to?.description)
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
