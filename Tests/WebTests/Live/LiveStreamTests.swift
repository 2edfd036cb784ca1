import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct LiveStreamTests {
  /// Opens a stream, does something, ends the session once all of it was told, and gives what was
  /// sent.
  private func sent(
    _ address: String, headers: HTTPFields = [:], upTo last: Int64, site: TestSite,
    as visitor: TestVisitor = .reader(nil),
    _ meanwhile: @escaping @Sendable () async throws -> Void = {}
  ) async throws -> (response: TestResponse, events: [TestEvent]) {
    let live = site.live(.quick)
    _ = try await site.page("/", as: visitor)
    let (texts, text) = AsyncStream.makeStream(of: String.self)
    let application = Application(
      responder: OverheardResponder(inner: live.router.buildResponder(), text: text))
    let response = try await application.test(.router) { client in
      async let answer = client.execute(
        uri: address, method: .get,
        headers: headers.with(.cookie, "session=" + visitor.token))
      while await live.feed.listenerCount == 0 { await Task.yield() }
      try await meanwhile()
      for await text in texts where TestEvent.all(in: text).last?.id == last { break }
      try await site.store.endSessions(of: visitor.id, except: nil)
      return try await answer
    }
    #expect(live.liveSeats.count == 0)
    return (response, TestEvent.all(in: String(buffer: response.body)))
  }

  @Test("A stream tells what happens until its session is ended")
  func endsWithTheSession() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/", as: .reader(nil))
      let last = try await site.store.lastChange()
      let (response, events) = try await sent(
        "/live?since=\(last)", upTo: last + 1, site: site
      ) { try await site.add("new") }
      #expect(response.headers[.contentType] == "text/event-stream")
      #expect(response.headers[.cacheControl] == "no-store")
      #expect(events.map(\.id) == [last + 1])
    }
  }

  @Test("Where nothing happens, signs of life tell both sides that the other is there")
  func beats() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/")
      let live = site.live(.quick)
      let visitor = TestVisitor.organiser
      let stream = LiveStream(
        feed: live.feed, store: site.store, session: visitor.session.id,
        tokenHash: visitor.tokenHash, since: try await site.store.lastChange(),
        seat: try #require(live.liveSeats.take(visitor.session.id)))
      let request = Request(
        head: HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/live"),
        body: RequestBody(buffer: ByteBuffer()))
      let (texts, text) = AsyncStream.makeStream(of: String.self)
      async let sending: Void = stream.response(to: request, isConnection: false).body
        .write(SentTexts(text: text))
      var sent: [String] = []
      for await text in texts.prefix(3) { sent.append(text) }
      #expect(sent == ["retry: 3000\n\n", ":\n\n", ":\n\n"])
      try await site.store.endSessions(of: visitor.id, except: nil)
      try await sending
    }
  }

  @Test("After a break, what was heard last counts, not the page that it began with")
  func goesOnAfterABreak() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/", as: .reader(nil))
      let last = try await site.store.lastChange()
      for number in 1...4 { try await site.add("new-\(number)") }
      let name = try #require(HTTPField.Name("Last-Event-ID"))
      let (_, events) = try await sent(
        "/live?since=\(last)", headers: [name: String(last + 2)], upTo: last + 4, site: site)
      #expect(events.map(\.id) == [last + 3, last + 4])
    }
  }

  @Test("A session that has six streams is asked to wait")
  func limitsASession() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/")
      let seats = (0..<6).map { _ in site.site.liveSeats.take(TestVisitor.organiser.session.id) }
      let response = try await site.response("/live")
      #expect(response.status == .serviceUnavailable)
      #expect(response.headers[.retryAfter] == "10")
      #expect(seats.count == 6)
    }
  }

  @Test("Nobody listens without signing in, and asking for the head alone takes no place")
  func needsASession() async throws {
    try await TestSite.run { site in
      #expect(try await site.response("/live", as: nil).status == .seeOther)
      // Browsers come back again and again, unless they are told like this.
      let script = try await site.response(
        "/live", headers: [.accept: "text/event-stream"], as: nil)
      #expect(script.status == .noContent)
      let head = try await site.response("/live", method: .head)
      #expect(head.status == .ok)
      #expect(head.body.readableBytes == 0)
      #expect(site.site.liveSeats.count == 0)
    }
  }

  @Test("A page that fetches itself again does not keep a session from running out")
  func leavesTheSessionAlone() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/")
      var session = TestVisitor.organiser.session
      let token = "a-session-that-is-about-to-end"
      session.tokenHash = SessionToken.hash(token)
      session.id = "01700000-0000-7000-8000-000000000001"
      session.idleUntil = SmallMovement.now.advanced(bySeconds: 60)
      try await site.store.openSession(session, of: TestVisitor.organiser.id)
      func idleUntil() async throws -> Instant? {
        try await site.store.arrival(session: session.tokenHash).session?.idleUntil
      }
      let name = try #require(HTTPField.Name("Lantoa-Live"))
      let headers: HTTPFields = [.cookie: "session=" + token]
      _ = try await site.response(
        SmallMovement.path, headers: headers.with(name, "1"), as: nil)
      #expect(try await idleUntil() == session.idleUntil)
      _ = try await site.response(SmallMovement.path, headers: headers, as: nil)
      #expect(try await idleUntil() != session.idleUntil)
    }
  }
}

extension HTTPFields {
  fileprivate func with(_ name: HTTPField.Name, _ value: String) -> HTTPFields {
    var copy = self
    copy[name] = value
    return copy
  }
}
