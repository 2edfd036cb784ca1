import MovementCore
import Testing

/// Who may do what, written out in full.
struct PermissionTests {
  /// A row for each role and action; `x` is yes. First for what is not addressed to the account's
  /// unit, then for what is; in each part the unit that it concerns is the account's own, below,
  /// above, beside.
  private static let table = """
    organiser seeStanding     x x x x   x x x x
    organiser seeDeliverable  x x x x   x x x x
    organiser handIn          x x x x   x x x x
    organiser withdraw        x x x x   x x x x
    organiser review          x x x x   x x x x
    organiser exempt          x x x x   x x x x
    organiser release         x x x x   x x x x
    organiser manageAccounts  x x x x   x x x x
    organiser load            x x x x   x x x x
    organiser seeHistory      x x x x   x x x x
    reviewer  seeStanding     x x x x   x x x x
    reviewer  seeDeliverable  x x . .   x x x x
    reviewer  handIn          . . . .   . . . .
    reviewer  withdraw        . . . .   . . . .
    reviewer  review          . . . .   x x x x
    reviewer  exempt          . . . .   x x x x
    reviewer  release         . . . .   . . . .
    reviewer  manageAccounts  . . . .   . . . .
    reviewer  load            . . . .   . . . .
    reviewer  seeHistory      x x . .   x x x x
    unit      seeStanding     x x x x   x x x x
    unit      seeDeliverable  x x . .   x x . .
    unit      handIn          x x . .   x x . .
    unit      withdraw        x x . .   x x . .
    unit      review          . . . .   . . . .
    unit      exempt          . . . .   . . . .
    unit      release         . . . .   . . . .
    unit      manageAccounts  . . . .   . . . .
    unit      load            . . . .   . . . .
    unit      seeHistory      x x . .   x x . .
    reader    seeStanding     x x x x   x x x x
    reader    seeDeliverable  x x . .   x x . .
    reader    handIn          . . . .   . . . .
    reader    withdraw        . . . .   . . . .
    reader    review          . . . .   . . . .
    reader    exempt          . . . .   . . . .
    reader    release         . . . .   . . . .
    reader    manageAccounts  . . . .   . . . .
    reader    load            . . . .   . . . .
    reader    seeHistory      . . . .   . . . .
    """

  private static var rows: [[Substring]] {
    table.split(separator: "\n").map { $0.split(separator: " ") }
  }

  private static func answer(_ role: Role, _ action: Action) -> [Substring] {
    [false, true].flatMap { isAddressee in
      [Relation.own, .below, .above, .beside].map { relation in
        Permission.allows(role, action, on: relation, isAddressee: isAddressee) ? "x" : "."
      }
    }
  }

  @Test func `the table has every role and action once, in order`() {
    let pairs = Role.allCases.flatMap { role in
      Action.allCases.map { action in [role.rawValue, action.rawValue] }
    }
    #expect(Self.rows.map { $0.prefix(2).map(String.init) } == pairs)
  }

  @Test(arguments: rows)
  func `each role may do what the table says`(row: [Substring]) throws {
    let role = try #require(Role(rawValue: String(row[0])))
    let action = try #require(Action(rawValue: String(row[1])))
    #expect(Self.answer(role, action) == Array(row.dropFirst(2)))
  }
}

/// The same for an account among units: q1 above wards a and b, cells below a.
struct AccountPermissionTests {
  private static func directory() throws -> UnitDirectory {
    try UnitDirectory([
      Unit("q1", kind: "district"), Unit("a", below: "q1"), Unit("b", below: "q1"),
      Unit("a-1", below: "a", kind: "cell"), Unit("office", kind: "office"),
    ])
  }

  /// The units for which an account may do something.
  private func units(
    _ role: Role, _ unit: UnitID?, _ action: Action, addressee: UnitID? = nil
  ) throws -> [UnitID] {
    let directory = try Self.directory()
    let permission = Permission(role: role, unit: unit)
    return ["q1", "a", "b", "a-1", "office", "nowhere"].filter {
      permission.allows(action, unit: $0, addressee: addressee, in: directory)
    }
  }

  @Test func `a unit hands in for itself and those below`() throws {
    #expect(try units(.unit, "a", .handIn) == ["a", "a-1"])
    #expect(try units(.unit, "a-1", .handIn) == ["a-1"])
    #expect(try units(.unit, "q1", .handIn) == ["q1", "a", "b", "a-1"])
  }

  @Test func `a reviewer answers only what is addressed to its unit`() throws {
    #expect(try units(.reviewer, "q1", .review) == [])
    #expect(try units(.reviewer, "q1", .review, addressee: "office") == [])
    #expect(try units(.reviewer, "office", .seeDeliverable, addressee: "b") == ["office"])
    let all = ["q1", "a", "b", "a-1", "office", "nowhere"]
    #expect(try units(.reviewer, "office", .review, addressee: "office") == all)
  }

  @Test(arguments: [Role.reviewer, .unit, .reader])
  func `an account without a unit sees how everybody stands and nothing else`(role: Role) throws {
    for action in Action.allCases {
      let permission = Permission(role: role, unit: nil)
      #expect(try units(role, nil, action, addressee: nil).isEmpty == (action != .seeStanding))
      #expect(permission.allowsSomewhere(action) == (action == .seeStanding))
    }
  }

  @Test(arguments: [Role.reviewer, .unit, .reader])
  func `an account of a unit that is not in the directory is beside everything`(role: Role) throws {
    for action in Action.allCases where action != .seeStanding {
      #expect(try units(role, "gone", action) == [])
    }
  }

  @Test func `only an organiser may do what concerns no unit`() {
    for role in Role.allCases {
      let permission = Permission(role: role, unit: "a")
      #expect(permission.allows(.manageAccounts) == (role == .organiser))
      #expect(permission.allows(.load) == (role == .organiser))
      #expect(permission.allows(.seeStanding))
    }
  }

  @Test func `what is offered is what can be done for some unit`() {
    func offered(_ role: Role) -> [Action] {
      Action.allCases.filter { Permission(role: role, unit: "a").allowsSomewhere($0) }
    }
    #expect(offered(.organiser) == Action.allCases)
    #expect(offered(.reviewer) == [.seeStanding, .seeDeliverable, .review, .exempt, .seeHistory])
    #expect(
      offered(.unit) == [.seeStanding, .seeDeliverable, .handIn, .withdraw, .seeHistory])
    #expect(offered(.reader) == [.seeStanding, .seeDeliverable])
  }
}
