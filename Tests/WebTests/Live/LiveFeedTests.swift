import MovementCore
import SQL
import Store
import Testing

@testable import Web

@Suite struct LiveFeedTests {
  @Test("A change is told once to everybody who listens, from one look at the record")
  func tellsEverybody() async throws {
    try await TestSite.run { site in
      let live = site.live(.onlyWhenTold)
      _ = try await live.boards.current()
      let feed = live.feed
      let last = try await site.store.lastChange()
      var listeners: [TestListener] = []
      for _ in 0..<50 { listeners.append(await TestListener(feed, since: last)) }
      try await site.add("new")
      site.counter.reset()
      feed.wrote(by: nil)
      for index in listeners.indices {
        let events = try await listeners[index].next()
        #expect(events.map(\.id) == [last + 1])
        #expect(try await feed.events(after: listeners[index].place).text.isEmpty)
      }
      // What changed, and the boards' own look at it; and each once more for the first looks.
      #expect(site.counter.count <= 4)
    }
  }

  @Test("An event says where something changed, and nothing of what is written there")
  func saysWhere() async throws {
    try await TestSite.run { site in
      let feed = site.live(.onlyWhenTold).feed
      let last = try await site.store.lastChange()
      try await site.add("new")
      var listener = await TestListener(feed, since: last)
      #expect(
        try await listener.next() == [
          TestEvent(
            name: "change", id: last + 1,
            data: [
              "kind": "deliverable", "movement": "12-kh-qu", "unit": "ben-nghe",
              "obligation": "praise",
            ])
        ])
    }
  }

  @Test("Changes of accounts are nobody's news")
  func tellsNothingOfAccounts() async throws {
    try await TestSite.run { site in
      let feed = site.live(.onlyWhenTold).feed
      let last = try await site.store.lastChange()
      _ = try await site.page("/", as: .reader(nil))
      #expect(try await site.store.lastChange() > last)
      try await site.add("new")
      var listener = await TestListener(feed, since: last)
      #expect(try await listener.next().map(\.data["kind"]) == ["deliverable"])
    }
  }

  @Test("Whoever comes back is told what was missed, once and in order")
  func tellsWhatWasMissed() async throws {
    try await TestSite.run { site in
      let feed = site.live(.onlyWhenTold).feed
      let last = try await site.store.lastChange()
      for number in 1...5 { try await site.add("new-\(number)") }
      var first = await TestListener(feed, since: last)
      #expect(try await first.next().map(\.id) == Array(last + 1...last + 5))
      for number in 6...8 { try await site.add("new-\(number)") }
      feed.wrote(by: nil)
      #expect(try await first.next().map(\.id) == Array(last + 6...last + 8))
      // In the middle of what the feed still knows, and before all that it ever read.
      for place in [last - 1, last, last + 4, last + 7] {
        var other = await TestListener(feed, since: place)
        let ids = try await other.next().map(\.id)
        #expect(ids.filter { $0 > last } == Array(max(place, last) + 1...last + 8))
      }
    }
  }

  @Test("Who missed very much is told to fetch the page again, and goes on from there")
  func tellsToReload() async throws {
    try await TestSite.run { site in
      let feed = site.live(.onlyWhenTold).feed
      let last = try await site.store.lastChange()
      var listener = await TestListener(feed, since: last)
      let many = (0..<150).map { number in
        Deliverable(
          id: "many-\(number)", unit: "ben-nghe", obligation: "praise",
          submitted: day("2019-09-01"), status: .accepted)
      }
      try await site.load(SmallMovement.plan, deliverables: many)
      feed.wrote(by: nil)
      let events = try await listener.next()
      #expect(events == [TestEvent(name: "reload", id: last + 150, data: [:])])
      try await site.add("one-more")
      feed.wrote(by: nil)
      #expect(try await listener.next().map(\.id) == [last + 151])
    }
  }

  @Test("What another program wrote is found by looking")
  func findsOtherWrites() async throws {
    try await TestSite.run { site in
      let feed = site.live(.quick).feed
      let last = try await site.store.lastChange()
      var listener = await TestListener(feed, since: last)
      try await site.add("new")
      #expect(try await listener.next().map(\.id) == [last + 1])
    }
  }

  @Test("Random listeners that come, go and come back miss and repeat nothing")
  func survivesReconnection() async throws {
    try await TestSite.run { site in
      let feed = site.live(.quick).feed
      let begin = try await site.store.lastChange()
      let count = 60
      try await withThrowingTaskGroup(of: [Int64].self) { group in
        for number in 0..<8 {
          group.addTask {
            var heard: [Int64] = []
            var place = begin
            while heard.last != begin + Int64(count) {
              var listener = await TestListener(feed, since: place)
              for _ in 0...number % 3 {
                if heard.last == begin + Int64(count) { break }
                heard += try await listener.next().map(\.id)
              }
              place = listener.place
              listener.end()
            }
            return heard
          }
        }
        group.addTask {
          for number in 0..<count {
            try await site.add("new-\(number)")
            feed.wrote(by: nil)
          }
          return Array(begin + 1...begin + Int64(count))
        }
        for try await heard in group {
          #expect(heard == Array(begin + 1...begin + Int64(count)))
        }
      }
    }
  }

  @Test("Without listeners nothing is looked at")
  func restsAlone() async throws {
    try await TestSite.run { site in
      let feed = site.live(.quick).feed
      let listener = await TestListener(feed, since: 0)
      listener.end()
      while await feed.listenerCount > 0 { await Task.yield() }
      try await Task.sleep(for: .milliseconds(20))
      site.counter.reset()
      feed.wrote(by: nil)
      try await Task.sleep(for: .milliseconds(50))
      #expect(site.counter.count == 0)
    }
  }
}
