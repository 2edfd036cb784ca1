import Files
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import MovementCore
import Papers
import PlanFile
import Renditions
import SQL
import Secrets
import Store
import Synchronization
import TestDatabases
import Testing

@testable import Web

/// The site over a database of its own, for one test.
struct TestSite: Sendable {
  /// Where its database and its files are.
  let place: TestDatabase
  let store: MovementStore
  /// Counts the statements that pages need.
  let counter: StatementCounter
  let site: Site
  let clock: TestClock
  private let units: [MovementCore.Unit]
  private let signedIn = SignedIn()
  private let application: Application<RouterResponder<SiteContext>>
  private let logger: Logger

  /// Makes one in a temporary folder, which is removed when `test` is over.
  static func run(
    plans: [Plan] = [SmallMovement.plan], units: [MovementCore.Unit] = SmallMovement.units,
    today: CivilDate = SmallMovement.today, isDayFixed: Bool = false,
    configure: (inout SiteSettings) -> Void = { _ in },
    logger: Logger = TestLog().logger(.critical),
    _ test: (TestSite) async throws -> Void
  ) async throws {
    let site = try await TestSite(
      try await TestDatabase.make(), plans: plans, units: units, today: today,
      isDayFixed: isDayFixed, logger: logger, configure: configure)
    try await test(site)
  }

  /// Another program over the same database and the same folder of files: after a restart, or on
  /// another node.
  func restarted(configure: (inout SiteSettings) -> Void = { _ in }) throws -> TestSite {
    try TestSite(beside: self, configure: configure)
  }

  private init(beside other: TestSite, configure: (inout SiteSettings) -> Void) throws {
    (place, clock, units, logger) = (other.place, other.clock, other.units, other.logger)
    counter = StatementCounter()
    let (clock, known) = (other.clock, SmallMovement.plan)
    store = MovementStore(
      database: ObservedDatabase(try place.open(), by: counter), readPlan: { _ in known },
      now: { clock.now }, random: { RandomBytes.bytes($0) })
    var settings = other.site.settings
    settings.files = FileWorker(folder: try FileFolder(path: place.folder + "/files"))
    configure(&settings)
    site = Site(store: store, settings: settings)
    application = Application(router: site.router, logger: logger)
    signedIn.visitors.withLock { mine in
      mine = other.signedIn.visitors.withLock { $0 }
    }
  }

  private init(
    _ place: TestDatabase, plans: [Plan], units: [MovementCore.Unit], today: CivilDate,
    isDayFixed: Bool, logger: Logger, configure: (inout SiteSettings) -> Void
  ) async throws {
    let clock = TestClock(SmallMovement.now)
    self.clock = clock
    self.units = units
    self.logger = logger
    counter = StatementCounter()
    self.place = place
    let database = try place.open()
    let known = Dictionary(plans.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
    store = MovementStore(
      database: ObservedDatabase(database, by: counter),
      readPlan: { source in
        // The number of a plan stands for its file; what a test publishes is a real one.
        guard let plan = known[source] ?? PlanFile.read(Array(source.utf8)).plan else {
          throw UnknownPlan()
        }
        return plan
      },
      now: { clock.now }, random: { RandomBytes.bytes($0) })
    let files = FileWorker(folder: try FileFolder(path: place.folder + "/files"))
    var settings = SiteSettings(
      now: { clock.now }, makeToken: { Token.make() },
      makeID: { UUIDv7.make(at: SmallMovement.now.secondsSince1970 * 1_000) },
      today: { _ in today }, isDayFixed: isDayFixed, passwords: PasswordWorker(cost: .least),
      files: files, renditions: try RenditionWorker(files: files),
      papers: try PaperMaker(folder: place.folder))
    configure(&settings)
    site = Site(store: store, settings: settings)
    application = Application(router: site.router, logger: logger)
    for plan in plans { try await load(plan) }
    try await signIn(.organiser)
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
    _ address: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
    body: String? = nil, bytes: [UInt8]? = nil, as visitor: TestVisitor? = .organiser
  ) async throws -> TestResponse {
    var headers = headers
    if let visitor {
      try await signIn(visitor)
      let others = headers[.cookie].map { "; " + $0 } ?? ""
      headers[.cookie] = "session=" + visitor.token + others
    }
    let body = body.map { ByteBuffer(string: $0) } ?? bytes.map { ByteBuffer(bytes: $0) }
    return try await application.test(.router) { [headers] client in
      try await client.execute(uri: address, method: method, headers: headers, body: body)
    }
  }

  /// A page that must be there.
  func page(
    _ address: String, language: Language = .vietnamese, as visitor: TestVisitor? = .organiser
  ) async throws -> TestPage {
    let response = try await response(
      address, headers: [.cookie: "language=" + language.rawValue], as: visitor)
    #expect(response.status == .ok, "\(address)")
    return TestPage(text: String(buffer: response.body))
  }

  /// A page of the small movement.
  func movementPage(
    _ rest: String, language: Language = .vietnamese, as visitor: TestVisitor? = .organiser
  ) async throws -> TestPage {
    try await page(SmallMovement.path + rest, language: language, as: visitor)
  }

  /// Sends a form as a page of this visitor would.
  ///
  /// - Parameter token: The form's token, if not the right one.
  func post(
    _ address: String, _ fields: [(String, String)], as visitor: TestVisitor = .organiser,
    token: String? = nil, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    let fields = [(FormToken.name, token ?? visitor.formToken)] + fields
    let body = fields.map { percentEncoded($0.0) + "=" + percentEncoded($0.1) }
      .joined(separator: "&")
    var headers = headers
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await response(
      address, method: .post, headers: headers, body: body, as: visitor)
  }

  /// Gives the visitor an account and a session, unless there is one.
  private func signIn(_ visitor: TestVisitor) async throws {
    guard signedIn.visitors.withLock({ $0.insert(visitor).inserted }) else { return }
    try await store.addAccount(id: visitor.id, visitor.account, by: Actor(id: "test"))
    try await store.openSession(visitor.session, of: visitor.id)
  }

  /// Who has an account and a session already.
  private final class SignedIn: Sendable {
    let visitors = Mutex<Set<TestVisitor>>([])
  }
}
