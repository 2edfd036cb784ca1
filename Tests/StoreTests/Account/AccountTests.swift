import MovementCore
import Store
import Testing

@Suite("Accounts", .testStore)
struct AccountTests {
  private static let new = AccountDetails(
    name: "tan-dinh", displayName: "Phường Tân Định", role: .unit, unit: "da-kao")

  @Test("A new one is there as it was added, and has no password")
  func adding() async throws {
    let test = try testStore()
    try await test.populate()
    let after = """
      {"active":true,"displayName":"Phường Tân Định","id":"\(uuid(1))","name":"tan-dinh",\
      "role":"unit","unit":"da-kao"}
      """
    try await test.expectChanges([
      ChangeLine("addAccount", .init(.account, uuid(1)), by: People.asOrganiser, after: after)
    ]) {
      let added = try await test.store.addAccount(id: uuid(1), Self.new, by: People.asOrganiser)
      #expect(try await test.store.account(id: uuid(1)) == added)
    }
    let account = try #require(try await test.store.account(named: "tan-dinh"))
    #expect(account.id == uuid(1))
    #expect(account.displayName == "Phường Tân Định")
    #expect(account.permission == Permission(role: .unit, unit: "da-kao"))
    #expect(account.isActive)
    #expect(!account.hasPassword)
    #expect(account.recordedAt == TestStore.instant)
    #expect(try await test.store.credential(named: "tan-dinh")?.passwordHash == nil)
    #expect(try await test.store.credential(named: "nobody") == nil)
    #expect(try await test.store.account(id: uuid(2)) == nil)
  }

  @Test("They are listed by name")
  func list() async throws {
    let test = try testStore()
    try await test.populate()
    #expect(
      try await test.store.accounts().map(\.name)
        == ["ban-dan-van", "ban-to-chuc", "ben-nghe", "da-kao"])
  }

  @Test("The same form twice adds one; the same id for somebody else is refused")
  func twice() async throws {
    let test = try testStore()
    try await test.populate()
    let first = try await test.store.addAccount(id: uuid(1), Self.new, by: People.asOrganiser)
    try await test.expectChanges([]) {
      let second = try await test.store.addAccount(id: uuid(1), Self.new, by: People.asOrganiser)
      #expect(second == first)
    }
    var other = Self.new
    other.name = "khac"
    try await test.expectRefusal(AccountProblem.idTaken) { [other] in
      try await test.store.addAccount(id: uuid(1), other, by: People.asOrganiser)
    }
  }

  private static let refused: [(AccountDetails, AccountProblem)] = {
    func details(
      name: String = "moi", displayName: String = "Mới", unit: UnitID? = nil
    ) -> AccountDetails {
      AccountDetails(name: name, displayName: displayName, role: .unit, unit: unit)
    }
    let names = ["", "ab", "Lan", "bến-nghé", "a b c", "ab\n", String(repeating: "a", count: 65)]
    let displayNames = [
      "", "  ", "\u{00A0}\u{200B}", "a\nb", "a\u{202E}b", "a\u{7}b",
      String(repeating: "ệ", count: 201),
    ]
    return names.map { (details(name: $0), .badName) }
      + displayNames.map { (details(displayName: $0), .badDisplayName) } + [
        (details(name: "da-kao"), .nameTaken("da-kao")),
        (details(unit: "tan-dinh"), .unknownUnit("tan-dinh")),
      ]
  }()

  @Test(
    "What is no name, no unit or taken is refused, for new and for known accounts",
    arguments: refused)
  func refusals(details: AccountDetails, problem: AccountProblem) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.expectRefusal(problem) {
      try await test.store.addAccount(id: uuid(1), details, by: People.asOrganiser)
    }
    try await test.expectRefusal(problem) {
      try await test.store.changeAccount(id: People.benNghe, to: details, by: People.asOrganiser)
    }
  }

  @Test("The longest and shortest names are taken", arguments: [3, 64])
  func lengths(length: Int) async throws {
    let test = try testStore()
    let name = String(repeating: "a", count: length)
    let details = AccountDetails(
      name: name, displayName: String(repeating: "ệ", count: 200), role: .reader)
    try await test.store.addAccount(id: uuid(1), details, by: People.asOrganiser)
    #expect(try await test.store.account(named: name)?.displayName == details.displayName)
  }

  @Test("An id that is no UUID is refused", arguments: ["", "1", uuid(1).uppercased()])
  func badID(id: String) async throws {
    let test = try testStore()
    try await test.populate()
    try await test.expectRefusal(AccountProblem.idTaken) {
      try await test.store.addAccount(id: id, Self.new, by: People.asOrganiser)
    }
  }

  @Test("A change says what was and what is; none leaves no line")
  func changing() async throws {
    let test = try testStore()
    try await test.populate()
    var details = People.details[3].1
    try await test.expectChanges([]) { [details] in
      try await test.store.changeAccount(
        id: People.benNghe, to: details, by: People.asOrganiser)
    }
    (details.role, details.unit) = (.reader, nil)
    let before = """
      {"active":true,"displayName":"Phường Bến Nghé","id":"\(People.benNghe)","name":"ben-nghe",\
      "role":"unit","unit":"ben-nghe"}
      """
    let after = """
      {"active":true,"displayName":"Phường Bến Nghé","id":"\(People.benNghe)","name":"ben-nghe",\
      "role":"reader"}
      """
    try await test.expectChanges([
      ChangeLine(
        "changeAccount", .init(.account, People.benNghe), by: People.asOrganiser, before: before,
        after: after)
    ]) { [details] in
      let changed = try await test.store.changeAccount(
        id: People.benNghe, to: details, by: People.asOrganiser)
      #expect(try await test.store.account(id: People.benNghe) == changed)
      #expect(changed.role == .reader)
      #expect(changed.unit == nil)
    }
  }

  @Test("Somebody who is not there cannot be changed, disabled, enabled or given a password")
  func unknown() async throws {
    let test = try testStore()
    try await test.populate()
    let (store, actor) = (test.store, People.asOrganiser)
    try await test.expectRefusal(AccountProblem.unknown) {
      try await store.changeAccount(id: uuid(9), to: Self.new, by: actor)
    }
    try await test.expectRefusal(AccountProblem.unknown) {
      try await store.disableAccount(id: uuid(9), by: actor)
    }
    try await test.expectRefusal(AccountProblem.unknown) {
      try await store.enableAccount(id: uuid(9), by: actor)
    }
    try await test.expectRefusal(AccountProblem.unknown) {
      try await store.setPassword("$x", of: uuid(9), keeping: nil, by: actor)
    }
    try await test.expectRefusal(AccountProblem.unknown) {
      try await store.resetPassword(of: uuid(9), by: actor)
    }
  }

  @Test("Every problem is a whole sentence in each language")
  func phrases() {
    let problems: [AccountProblem] = [
      .unknown, .badName, .nameTaken("a"), .badDisplayName, .unknownUnit("a"), .idTaken,
      .lastOrganiser, .disabled,
    ]
    for phrase in problems.map(\.phrase) {
      #expect(phrase.vietnamese.hasSuffix("."))
      #expect(phrase.english.hasSuffix("."))
    }
  }
}
