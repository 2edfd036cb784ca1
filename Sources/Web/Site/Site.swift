package import Files
import HTML
import HTTPTypes
package import Hummingbird
package import MovementCore
package import Papers
package import Renditions
package import Secrets
package import Store

/// The whole site over one store.
package struct Site: Sendable {
  let store: MovementStore
  let boards: MovementBoards
  let cache = PageCache()
  /// What reviewers have before them.
  let waitingLists: WaitingLists
  /// What open pages are told.
  let feed: LiveFeed
  let liveSeats = LiveSeats()
  let settings: SiteSettings
  /// Slows down guessing at passwords; forgets when the program ends.
  let brake = SignInBrake()
  /// What was let through in the last minute.
  let traffic: Traffic

  package init(store: MovementStore, settings: SiteSettings) {
    self.store = store
    boards = MovementBoards(store: store)
    feed = LiveFeed(store: store, boards: boards, pace: settings.livePace)
    waitingLists = WaitingLists(store: store, rules: settings.reviewRules)
    traffic = Traffic(settings.requestLimits)
    self.settings = settings
  }

  /// The names of this site's cookies.
  var cookies: SiteCookies { SiteCookies(isSecure: settings.isSecure) }

  /// Hashes and compares passwords away from the event loops.
  var passwords: PasswordWorker { settings.passwords }

  /// Every route, with what answers it.
  package var router: Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestWatch(meter: settings.meter))
    router.add(middleware: ReadableHeaders())
    if let probes = settings.probes { router.add(middleware: Probes(site: self, settings: probes)) }
    router.add(middleware: SecureTransport(settings: settings))
    router.add(middleware: ProblemPages(site: self))
    router.add(middleware: UploadProblems(site: self))
    router.add(middleware: RequestBrake(site: self))
    router.add(middleware: Arrivals(site: self))
    for endpoint in endpoints {
      router.on(RouterPath(endpoint.route.rawValue), method: endpoint.method) { request, context in
        try endpoint.access.check(context.arrival.session?.account)
        try checkTraffic(of: context.arrival.session?.account)
        let answer = try await endpoint.answer(request, context)
        if endpoint.method != .get { feed.wrote(by: context.arrival.session?.id) }
        guard endpoint.method == .get else { return answer }
        return DeviceMark(context.arrival.session)
          .written(on: answer, of: endpoint.route, to: request, cookies)
      }
    }
    return router
  }
}

/// What a site is told from outside.
package struct SiteSettings: Sendable {
  /// This moment.
  package var now: @Sendable () -> Instant
  /// A secret that nobody can guess, as text for a cookie or a link.
  package var makeToken: @Sendable () -> String
  /// An id for something new: a UUID, version 7.
  package var makeID: @Sendable () -> String
  /// The present day in a time zone of the tz database.
  package var today: @Sendable (_ timeZone: String) -> CivilDate
  /// The clock stands still: pages say so.
  package var isDayFixed: Bool
  /// Browsers reach the site by HTTPS, from the program itself or from a proxy before it.
  package var isSecure: Bool
  /// The proxies before the program, by address; nil if browsers reach it directly.
  package var proxies: Set<String>?
  /// How others reach the site, such as `https://thidua.example.vn`; nil takes what the browser of
  /// whoever asks says. Invitations carry it.
  package var publicAddress: String?
  package var passwords: PasswordWorker
  /// The accounts of a demonstration; nil everywhere else.
  package var demo: DemoEntry?
  package var livePace = LivePace()
  /// Where files lie by their content.
  package var files: FileWorker
  /// Takes pictures without what they tell of people, and makes what can be seen of files.
  package var renditions: RenditionWorker
  /// Makes files of reports.
  package var papers: PaperMaker
  /// How much a unit may send with what it hands in.
  package var handInLimits = HandInLimits()
  /// The days that decide when something is returned, and by when a unit is answered.
  package var reviewRules = ReviewRules()
  /// Counts requests.
  package var meter = RequestMeter()
  package var requestLimits = RequestLimits()
  /// A clock that only goes on, for how many requests come in a while.
  package var elapsed: @Sendable () -> ContinuousClock.Instant = { .now }
  /// Answers those who watch over the program; nil where there are none, as in tests of pages.
  package var probes: ProbeSettings?

  package init(
    now: @escaping @Sendable () -> Instant, makeToken: @escaping @Sendable () -> String,
    makeID: @escaping @Sendable () -> String,
    today: @escaping @Sendable (_ timeZone: String) -> CivilDate, isDayFixed: Bool,
    isSecure: Bool = false, proxies: Set<String>? = nil, publicAddress: String? = nil,
    passwords: PasswordWorker = PasswordWorker(), demo: DemoEntry? = nil, files: FileWorker,
    renditions: RenditionWorker, papers: PaperMaker
  ) {
    self.now = now
    self.makeToken = makeToken
    self.makeID = makeID
    self.today = today
    self.isSecure = isSecure
    self.proxies = proxies
    self.publicAddress = publicAddress
    self.passwords = passwords
    self.demo = demo
    self.isDayFixed = isDayFixed
    self.files = files
    self.renditions = renditions
    self.papers = papers
  }
}
