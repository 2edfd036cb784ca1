package import MovementCore
import SQL
import Secrets
import Store
import TableFile
import Web

/// `lantoa user`: who may sign in. The first organiser is made this way.
package struct AccountCommand: Sendable {
  package enum Deed: Sendable {
    case list
    case add(name: String, displayName: String, role: Role, unit: UnitID?)
    case invite(name: String, days: Int)
    case disable(name: String)
    case enable(name: String)
    /// Takes the password and all devices away, and invites anew.
    case reset(name: String, days: Int)
  }

  package var deed: Deed
  package var location: String
  /// Where browsers reach the site, for links; nil for this machine.
  package var address: String?
  package var language: Language
  package var form: OutputForm

  package init(
    _ deed: Deed, location: String, address: String? = nil, language: Language, form: OutputForm
  ) {
    self.deed = deed
    self.location = location
    self.address = address
    self.language = language
    self.form = form
  }

  static let actor = Actor(id: "lantoa user")

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      // A database that is not there is a mistyped name here, not a new database.
      try await OpenStore.check(location)
      let open = try OpenStore(location, access: .readWrite)
      defer { open.close() }
      try await open.store.migrate()
      try await carryOut(open.store, on: console)
      return .success
    }
  }

  private func carryOut(_ store: MovementStore, on console: Console) async throws {
    switch deed {
    case .list:
      try write(try await store.accounts(), on: console)
    case .add(let name, let displayName, let role, let unit):
      let details = AccountDetails(
        name: name, displayName: displayName, role: role, unit: unit)
      let id = UUIDv7.make(at: WallClock.milliseconds())
      let account = try await store.addAccount(id: id, details, by: Self.actor)
      try write([account], on: console)
      console.say(
        AccountWords.added(account.name, try DatabaseLocation.parse(location).shown)[language])
    case .invite(let name, let days):
      try await invite(try await account(name, store), days: days, store, on: console)
    case .disable(let name):
      try await store.disableAccount(id: try await account(name, store).id, by: Self.actor)
      try write([try await account(name, store)], on: console)
    case .enable(let name):
      try await store.enableAccount(id: try await account(name, store).id, by: Self.actor)
      try write([try await account(name, store)], on: console)
    case .reset(let name, let days):
      let account = try await account(name, store)
      try await store.resetPassword(of: account.id, by: Self.actor)
      try await invite(account, days: days, store, on: console)
    }
  }

  private func account(_ name: String, _ store: MovementStore) async throws -> Account {
    guard let account = try await store.account(named: name) else {
      throw AccountWords.NoSuchName(name: name)
    }
    return account
  }

  private func invite(
    _ account: Account, days: Int, _ store: MovementStore, on console: Console
  ) async throws {
    let invitation = NewInvitation(token: Token.make(), now: WallClock.instant(), days: days)
    try await store.invite(
      account.id, tokenHash: invitation.tokenHash, expiresAt: invitation.expiresAt,
      by: Self.actor)
    if address == nil { console.warn([AccountWords.noAddress], in: language) }
    let link = invitation.link(at: address ?? "http://localhost:8019")
    guard let format = form.table else {
      return try InvitationText(account: account, link: link, expiresAt: invitation.expiresAt)
        .write(on: console, in: language)
    }
    let row = InvitationTable.Row(
      name: account.name, link: link, expires: invitation.expiresAt.description)
    try InvitationTable([row]).write(format, to: console.output)
  }

  private func write(_ accounts: [Account], on console: Console) throws {
    let table = AccountTable(
      accounts.map { account in
        AccountTable.Row(
          name: account.name, displayName: account.displayName, role: account.role,
          unit: account.unit, isActive: account.isActive, hasPassword: account.hasPassword)
      })
    guard let format = form.table else {
      return try table.writeText(console.style(language), to: console.output)
    }
    try table.write(format, to: console.output)
  }
}
