import Foundation
import Hummingbird
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

extension TestSite {
  /// The same site with another pace: tests do not wait for 15 seconds.
  func live(_ pace: LivePace) -> Site {
    var settings = site.settings
    settings.livePace = pace
    return Site(store: store, settings: settings)
  }

  /// One more deliverable on record.
  func add(_ id: String, status: Deliverable.Status = .accepted) async throws {
    try await load(
      SmallMovement.plan,
      deliverables: [
        Deliverable(
          id: id, unit: "ben-nghe", obligation: "praise", submitted: day("2019-09-01"),
          status: status)
      ])
  }
}

extension LivePace {
  /// Looks only when it is told to.
  static let onlyWhenTold = paced(poll: .seconds(3_600))
  static let quick = paced(poll: .milliseconds(5), looksPerBeat: 4)

  private static func paced(poll: Duration, looksPerBeat: Int = 75) -> LivePace {
    var pace = LivePace()
    pace.poll = poll
    pace.looksPerBeat = looksPerBeat
    return pace
  }
}

/// Somebody who listens to a feed.
struct TestListener {
  let feed: LiveFeed
  let rings: AsyncStream<LiveFeed.Ring>
  let end: @Sendable () -> Void
  var place: Int64

  init(_ feed: LiveFeed, session: Session.ID = "session", since place: Int64) async {
    self.feed = feed
    self.place = place
    (rings, end) = await feed.join(session)
  }

  /// Waits for the next events.
  mutating func next() async throws -> [TestEvent] {
    for await _ in rings {
      let news = try await feed.events(after: place)
      place = news.place
      if !news.text.isEmpty { return TestEvent.all(in: news.text) }
    }
    return []
  }
}

/// An event as a browser reads it.
struct TestEvent: Equatable {
  var name: String
  var id: Int64
  var data: [String: String]

  static func all(in text: String) -> [TestEvent] {
    text.components(separatedBy: "\n\n").compactMap { block in
      let fields = block.split(separator: "\n").map { $0.components(separatedBy: ": ") }
      func value(_ name: String) -> String? {
        fields.first { $0[0] == name }?.dropFirst().joined(separator: ": ")
      }
      guard let name = value("event"), let id = value("id").flatMap({ Int64($0) }),
        let data = value("data")?.data(using: .utf8)
      else { return nil }
      let object = try? JSONDecoder().decode([String: String].self, from: data)
      return TestEvent(name: name, id: id, data: object ?? ["unreadable": ""])
    }
  }
}
