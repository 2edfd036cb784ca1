import Foundation
import MovementCore
import Store
import Testing
import Web

@testable import Runtime

@Suite("The demonstration's accounts")
struct DemoAccountsTests {
  @Test("are one for each role, whose units are there, and stay as somebody changed them")
  func accounts() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let demo = Demo(
      port: 0, dataFolder: folder.path, day: DemoFiles.day,
      files: try DemoFiles.find(programPath: ProgramPath.current), language: .english)
    let open = try await demo.store()
    defer { open.close() }
    try await DemoAccounts.add(to: open.store)
    let accounts = try await open.store.accounts()
    #expect(Set(accounts.map(\.role)) == Set(Role.allCases))
    #expect(Set(accounts.map(\.name)) == Set(DemoAccounts.entry.people.map(\.name)))
    #expect(accounts.filter(\.hasPassword).count == accounts.count)

    let first = try #require(accounts.first)
    let details = AccountDetails(
      name: first.name, displayName: "Đổi tên", role: first.role, unit: first.unit)
    try await open.store.changeAccount(id: first.id, to: details, by: Actor(id: "test"))
    let change = try await open.store.lastChange()
    try await DemoAccounts.add(to: open.store)
    #expect(try await open.store.lastChange() == change)
  }

  @Test("are told in both languages, with the password")
  func words() {
    for language in Language.allCases {
      let lines = DemoAccounts.lines(language)
      #expect(lines.count == 1 + DemoAccounts.entry.people.count)
      #expect(lines[0].contains(DemoAccounts.password))
    }
  }
}
