import MovementCore
import Testing

struct RelationTests {
  @Test(arguments: [
    ("a", UnitID?("a"), Relation.own),
    ("a-1", "a", .below),
    ("a-1", "q1", .below),
    ("q1", "a", .above),
    ("q1", "a-1", .above),
    ("b", "a", .beside),
    ("a-1", "b", .beside),
    ("office", "q1", .beside),
    ("nowhere", "a", .beside),
    ("a", "nowhere", .beside),
    ("nowhere", "nowhere", .beside),
    ("a", nil, .beside),
  ])
  func `a unit is seen from the account's unit`(
    unit: UnitID, own: UnitID?, relation: Relation
  ) throws {
    let directory = try UnitDirectory([
      Unit("q1"), Unit("a", below: "q1"), Unit("a-1", below: "a"), Unit("b", below: "q1"),
      Unit("office"),
    ])
    #expect(directory.relation(of: unit, from: own) == relation)
  }
}
