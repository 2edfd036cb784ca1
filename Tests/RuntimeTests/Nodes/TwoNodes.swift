import AsyncHTTPClient
import Logging
import MovementCore
import NIOCore
import NIOHTTP1
import PlanFile
import Secrets
import ServiceLifecycle
import Store
import TestDatabases
import Testing

@testable import Runtime

/// Two servers on one database and one folder of files, as two machines have them.
struct TwoNodes: Sendable {
  struct Node: Sendable {
    let open: OpenStore
    let client: BenchClient

    var store: MovementStore { open.store }

    func asked(by visitor: BenchVisitor) -> BenchClient {
      var client = client
      client.visitor = visitor
      return client
    }
  }

  let place: TestDatabase
  let one: Node
  let other: Node
  let movement: MovementID

  static func run(_ test: @Sendable (TwoNodes) async throws -> Void) async throws {
    let place = try await TestDatabase.make()
    let stores = try (1...2).map { _ in
      try OpenStore(place.location, files: place.folder + "/files", access: .readWrite)
    }
    defer { for store in stores { store.close() } }
    let movement = try await load(stores[0].store)
    try await BenchClient.withHTTP { http in
      try await withThrowingTaskGroup(of: Void.self) { group in
        var nodes: [Node] = []
        for open in stores {
          let (addresses, running) = AsyncStream<String>.makeStream()
          let server = try Server(
            store: open.store, files: try await open.checkedFiles(), host: "127.0.0.1", port: 0,
            fixedDay: DemoFiles.day)
          group.addTask { try await server.run { running.yield($0) } }
          let address = try #require(await addresses.first { _ in true })
          nodes.append(
            Node(
              open: open,
              client: BenchClient(
                http: http, base: address.replacing("localhost", with: "127.0.0.1"))))
        }
        try await test(
          TwoNodes(place: place, one: nodes[0], other: nodes[1], movement: movement))
        group.cancelAll()
      }
    }
  }

  private static func load(_ store: MovementStore) async throws -> MovementID {
    try await store.loadMovement(
      MovementLoad(
        planSource: SmallMovement.plan,
        plan: try #require(PlanFile.read(Array(SmallMovement.plan.utf8)).plan),
        units: [
          Unit(id: "quan", name: "Quận 1", kind: "district"),
          Unit(id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", parent: "quan"),
        ]), by: Actor(id: "test")
    ).movement
  }

  /// Something that boards show, written as a program without a browser does it.
  func exempt(_ reason: String, by store: MovementStore) async throws {
    try await store.setExemption(
      of: "ben-nghe", from: "articles", due: nil, reason: Reason(reason), in: movement,
      by: Actor(id: "test"))
  }
}

/// What one browser is told, as it comes.
struct LiveReader {
  private var parts: HTTPClientResponse.Body.AsyncIterator

  init(_ client: BenchClient, since position: Int64) async throws {
    let response = try await client.http.execute(
      client.request("/live?since=\(position)"), timeout: .hours(1))
    try #require(response.status == .ok)
    parts = response.body.makeAsyncIterator()
  }

  /// The text up to a word that has to come; nil if the stream ended before it.
  mutating func text(until word: String) async throws -> String? {
    var text = ""
    while let part = try await parts.next() {
      text += String(buffer: part)
      if text.contains(word) { return text }
    }
    return nil
  }
}
