import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import SQL
import SQLite
import Store
import Testing

@testable import Web

/// The site over a database of its own, for one test.
struct TestSite: Sendable {
  let store: MovementStore
  /// Counts the statements that pages need.
  let counter: StatementCounter
  let site: Site
  private let units: [MovementCore.Unit]
  private let application: Application<RouterResponder<BasicRequestContext>>

  /// Makes one in a temporary folder, which is removed when `test` is over.
  static func run(
    plans: [Plan] = [SmallMovement.plan], units: [MovementCore.Unit] = SmallMovement.units,
    today: CivilDate = SmallMovement.today, isDayFixed: Bool = false,
    _ test: (TestSite) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let site = try await TestSite(
      path: folder.appending(path: "lantoa.db").path, plans: plans, units: units, today: today,
      isDayFixed: isDayFixed)
    try await test(site)
  }

  private init(
    path: String, plans: [Plan], units: [MovementCore.Unit], today: CivilDate, isDayFixed: Bool
  ) async throws {
    self.units = units
    counter = StatementCounter()
    let database = try SQLiteDatabase.open(path: path)
    let known = Dictionary(plans.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    store = MovementStore(
      database: ObservedDatabase(database, by: counter),
      readPlan: { source in
        guard let plan = known[source] else { throw UnknownPlan() }
        return plan
      },
      now: { Instant(secondsSince1970: 1_568_082_600) },
      random: { Array(repeating: 7, count: $0) })
    site = Site(
      store: store, settings: SiteSettings(today: { _ in today }, isDayFixed: isDayFixed))
    application = Application(router: site.router)
    try await store.migrate()
    for plan in plans { try await load(plan) }
  }

  /// Loads a movement; the number of a plan stands for its file.
  func load(
    _ plan: Plan, deliverables: [Deliverable]? = nil, exemptions: [Exemption]? = nil
  ) async throws {
    let isSmall = plan.number == SmallMovement.number
    _ = try await store.loadMovement(
      MovementLoad(
        planSource: plan.number, plan: plan, units: units,
        deliverables: deliverables ?? (isSmall ? SmallMovement.deliverables : []),
        exemptions: exemptions ?? (isSmall ? SmallMovement.exemptions : [])),
      by: Actor(id: "test"))
  }

  /// The board of the small movement.
  func board() async throws -> MovementBoard {
    try #require(try await site.boards.board(MovementKey(number: SmallMovement.number)))
  }

  private struct UnknownPlan: Error {}
}

// MARK: - Asking for pages

extension TestSite {
  /// What the site answers.
  func response(
    _ address: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    try await application.test(.router) { client in
      try await client.execute(uri: address, method: method, headers: headers)
    }
  }

  /// A page that must be there.
  func page(_ address: String, language: Language = .vietnamese) async throws -> TestPage {
    let response = try await response(
      address, headers: [.cookie: "language=" + language.rawValue])
    #expect(response.status == .ok, "\(address)")
    return TestPage(text: String(buffer: response.body))
  }

  /// A page of the small movement.
  func movementPage(_ rest: String, language: Language = .vietnamese) async throws -> TestPage {
    try await page(SmallMovement.path + rest, language: language)
  }
}
