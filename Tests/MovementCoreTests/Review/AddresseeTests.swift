import MovementCore
import Testing

struct AddresseeTests {
  private static let units = [
    Unit("q1", kind: "district"), Unit("a", below: "q1"), Unit("a-1", below: "a", kind: "cell"),
    Unit("b", below: "q1"), Unit("office", kind: "office"),
  ]

  private static func plan(to own: Obligation.Reviewer?, plan reviewer: UnitID?) -> Plan {
    var obligation = Obligation.articles()
    obligation.reviewer = own
    var plan = Movement(obligation, units: units).plan
    plan.reviewer = reviewer
    return plan
  }

  private func addressees(
    to own: Obligation.Reviewer?, plan reviewer: UnitID?
  ) throws -> [UnitID?] {
    let plan = Self.plan(to: own, plan: reviewer)
    let directory = try UnitDirectory(Self.units)
    return directory.units.indices.map {
      plan.addressee(of: plan.obligations[0], unit: $0, in: directory)
    }
  }

  @Test func `what names nobody goes to the plan's reviewer`() throws {
    #expect(try addressees(to: nil, plan: "office") == Array(repeating: "office", count: 5))
    #expect(try addressees(to: nil, plan: nil) == Array(repeating: nil, count: 5))
  }

  @Test func `a named unit is the addressee of all`() throws {
    #expect(try addressees(to: .unit("b"), plan: "office") == Array(repeating: "b", count: 5))
  }

  @Test func `parent is the unit above, and at the top the plan's reviewer`() throws {
    #expect(try addressees(to: .parent, plan: "office") == ["office", "q1", "a", "q1", "office"])
    #expect(try addressees(to: .parent, plan: nil) == [nil, "q1", "a", "q1", nil])
  }

  @Test func `the plan's reviewer at the top answers itself and those below it`() throws {
    let plan = Self.plan(to: .parent, plan: "q1")
    let directory = try UnitDirectory(Self.units)
    let senders = plan.senders(of: plan.obligations[0], to: "q1", in: directory)
    #expect(senders == .units([0, 1, 3, 4]))
  }

  @Test(arguments: [nil, Obligation.Reviewer.parent, .unit("b"), .unit("gone")])
  func `senders are the units whose addressee it is`(own: Obligation.Reviewer?) throws {
    let directory = try UnitDirectory(Self.units)
    for reviewer: UnitID? in [nil, "office", "q1", "gone"] {
      let plan = Self.plan(to: own, plan: reviewer)
      for id in directory.units.map(\.id) + ["gone"] {
        let expected = directory.units.indices.filter {
          plan.addressee(of: plan.obligations[0], unit: $0, in: directory) == id
        }
        switch plan.senders(of: plan.obligations[0], to: id, in: directory) {
        case .all: #expect(expected == Array(directory.units.indices))
        case .units(let positions): #expect(expected == positions)
        }
      }
    }
  }
}
