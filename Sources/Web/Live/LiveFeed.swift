import Store

/// Tells open pages what changes: the one reader of the record for all of them.
///
/// Each listener holds a place in the record and asks for what came after it whenever its bell
/// rings, so that a slow one misses and repeats nothing. The record is looked at once for all: at
/// once after a write of this program, and every so often for those of others.
actor LiveFeed {
  /// Why a bell rings.
  enum Ring: Sendable {
    case news
    /// It is time for a sign of life, and to ask whether the session still is.
    case beat
  }

  private struct Listener {
    let session: Session.ID
    let bell: AsyncStream<Ring>.Continuation
    /// In which look the next beat is due.
    var beat: Int
  }

  private let store: MovementStore
  private let boards: MovementBoards
  let pace: LivePace
  private var listeners: [Int: Listener] = [:]
  private var nextListener = 0
  /// How often it has looked for what others wrote.
  private var looks = 0
  private var poller: Task<Void, Never>?
  private var isReading = false
  private var readsAgain = false
  /// When the record was last looked at with success.
  private var lookedAt: ContinuousClock.Instant?
  /// The last change that was read.
  private var last: Int64 = 0
  /// Every event after this change is among the recent ones.
  private var known: Int64 = 0
  /// In the order of their changes.
  private var recent: [LiveEvent] = []

  init(store: MovementStore, boards: MovementBoards, pace: LivePace) {
    self.store = store
    self.boards = boards
    self.pace = pace
  }

  deinit { poller?.cancel() }

  // MARK: - Listeners

  /// A bell that rings whenever there may be news. It is given back by letting go of it.
  func join(_ session: Session.ID) -> (rings: AsyncStream<Ring>, end: @Sendable () -> Void) {
    let (rings, bell) = AsyncStream.makeStream(of: Ring.self, bufferingPolicy: .bufferingNewest(1))
    let id = nextListener
    nextListener += 1
    listeners[id] = Listener(session: session, bell: bell, beat: looks + pace.looksPerBeat)
    bell.onTermination = { [weak self] _ in
      Task { await self?.leave(id) }
    }
    // Whoever comes has a first look at once.
    bell.yield(.news)
    startPolling()
    return (rings, { bell.finish() })
  }

  private func leave(_ id: Int) {
    listeners[id] = nil
    guard listeners.isEmpty else { return }
    poller?.cancel()
    poller = nil
  }

  var listenerCount: Int { listeners.count }

  /// How far the feed is. While nobody listens it does not look, and is behind nothing.
  var state: (last: Int64, sinceLook: Duration)? {
    guard !listeners.isEmpty, let lookedAt else { return nil }
    return (last, lookedAt.duration(to: .now))
  }

  /// What happened after a place in the record, as the text of an event stream, and the place up
  /// to which that is.
  func events(after place: Int64) async throws -> (text: String, place: Int64) {
    if last < place { await look() }
    guard place < last else { return ("", place) }
    guard last - place <= Int64(pace.mostChanges) else { return (LiveEvent.reload(last), last) }
    if place >= known {
      let new = recent.reversed().prefix { $0.position > place }.reversed()
      return (new.map(\.text).joined(), last)
    }
    // Somebody who comes back after a while, or whose page was made before anybody listened.
    let changes = try await store.changes(after: place, limit: pace.mostChanges)
    let events = try await events(of: changes)
    return (events.map(\.text).joined(), changes.last?.position ?? place)
  }

  // MARK: - The record

  /// This program has written: looks at once, and asks whether the session that did it still is.
  nonisolated func wrote(by session: Session.ID?) {
    Task { await self.look(after: session) }
  }

  private func look(after session: Session.ID?) async {
    guard !listeners.isEmpty else { return }
    await look()
    for listener in listeners.values where listener.session == session {
      listener.bell.yield(.beat)
    }
  }

  private func startPolling() {
    guard poller == nil else { return }
    poller = Task { [weak self, pace] in
      while !Task.isCancelled {
        // What another node committed and did not live to number.
        try? await self?.store.numberPendingChanges()
        await self?.look()
        await self?.beat()
        try? await Task.sleep(for: pace.poll)
      }
    }
  }

  private func beat() {
    looks += 1
    for (id, listener) in listeners where listener.beat <= looks {
      listeners[id]?.beat = looks + pace.looksPerBeat
      listener.bell.yield(.beat)
    }
  }

  /// Reads what is new. A look that begins while another one is under way makes that one look
  /// again, because it may have begun before the change.
  private func look() async {
    readsAgain = true
    guard !isReading else { return }
    isReading = true
    while readsAgain {
      readsAgain = false
      // If the store does not answer now, the next look finds what this one would have found.
      if (try? await read()) != nil { lookedAt = .now }
    }
    isReading = false
  }

  private func read() async throws {
    let changes = try await store.changes(after: last, limit: pace.mostChanges + 1)
    guard let newest = changes.last?.position else { return }
    if changes.count > pace.mostChanges {
      last = try await store.lastChange()
      known = last
      recent = []
    } else {
      recent += try await events(of: changes)
      last = newest
      forgetOld()
    }
    // Whoever's account was changed may not be allowed to listen any more.
    let ring: Ring = changes.contains { $0.subject.kind == .account } ? .beat : .news
    for listener in listeners.values { listener.bell.yield(ring) }
  }

  private func events(of changes: [Change]) async throws -> [LiveEvent] {
    let catalogue = try await boards.current(since: changes.last?.position)
    return changes.compactMap { change in LiveEvent(change) { catalogue[$0]?.key } }
  }

  /// Keeps twice as many as are told, and drops half of them at a time.
  private func forgetOld() {
    guard recent.count > 2 * pace.mostChanges else { return }
    recent.removeFirst(recent.count - pace.mostChanges)
    known = max(known, (recent.first?.position ?? last) - 1)
  }
}
