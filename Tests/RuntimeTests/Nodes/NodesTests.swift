import Foundation
import MovementCore
import NIOCore
import NIOHTTP1
import Store
import Testing

@testable import Runtime

@Suite("Two nodes", .timeLimit(.minutes(30)))
struct NodesTests {
  @Test("What is changed on one is told on the other's stream, and stands on its pages")
  func live() async throws {
    try await TwoNodes.run { nodes in
      let visitor = try #require(
        try await BenchVisitor.signedIn(.organiser, nil, in: nodes.one.store).first)
      let board = "/182-kh-qu/units/ben-nghe"
      let client = nodes.other.asked(by: visitor)
      let before = String(buffer: try await client.page(board))
      #expect(!before.contains("mới thành lập"))
      let last = try await nodes.other.store.lastChange()
      var reader = try await LiveReader(client, since: last)
      try await nodes.exempt("mới thành lập", by: nodes.one.store)
      let told = try #require(try await reader.text(until: "exemption"))
      #expect(told.contains("id: \(last + 1)"))
      #expect(String(buffer: try await client.page(board)).contains("mới thành lập"))
      #expect(
        try await String(buffer: nodes.one.asked(by: visitor).page(board))
          .contains("mới thành lập"))
    }
  }

  @Test("Changes of both come to everybody once, in one order")
  func both() async throws {
    try await TwoNodes.run { nodes in
      let visitors = try await BenchVisitor.signedIn(
        .organiser, nil, sessions: 2, in: nodes.one.store)
      let last = try await nodes.one.store.lastChange()
      let clients = zip([nodes.one, nodes.other], visitors).map { $0.asked(by: $1) }
      var readers: [LiveReader] = []
      for client in clients { readers.append(try await LiveReader(client, since: last)) }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (node, store) in [nodes.one.store, nodes.other.store].enumerated() {
          group.addTask {
            for turn in 1...15 { try await nodes.exempt("lý do \(node) \(turn)", by: store) }
          }
        }
        try await group.waitForAll()
      }
      for index in readers.indices {
        let text = try #require(try await readers[index].text(until: "id: \(last + 30)\n"))
        let ids = text.split(separator: "\n").filter { $0.hasPrefix("id: ") }
        #expect(ids.map(String.init) == (last + 1...last + 30).map { "id: \($0)" })
      }
    }
  }

  @Test("A session holds on both, and ends on both when it is ended on one")
  func session() async throws {
    try await TwoNodes.run { nodes in
      let visitor = try #require(
        try await BenchVisitor.signedIn(.organiser, nil, in: nodes.one.store).first)
      let (one, other) = (nodes.one.asked(by: visitor), nodes.other.asked(by: visitor))
      _ = try await other.page("/182-kh-qu/board")
      try await one.post(Self.signOut(by: one))
      let headers = try await other.send(
        other.request("/182-kh-qu/board"), expecting: .seeOther
      ).headers
      #expect(headers.first(name: "location")?.hasPrefix("/sign-in") == true)
    }
  }

  @Test("A form that one node made is taken by the other one")
  func form() async throws {
    try await TwoNodes.run { nodes in
      let visitor = try #require(
        try await BenchVisitor.signedIn(.organiser, nil, in: nodes.one.store).first)
      let form = try await Self.signOut(by: nodes.one.asked(by: visitor))
      try await nodes.other.asked(by: visitor).post(form)
    }
  }

  /// The form on the account's page that signs out, ready to be sent.
  private static func signOut(by client: BenchClient) async throws -> BenchForm.Filled {
    let page = String(buffer: try await client.page("/account"))
    let form = try #require(
      page.components(separatedBy: "<form").first { $0.contains("action=\"/sign-out\"") })
    return try BenchForm(
      with: "token", on: ByteBuffer(string: "<form" + form), address: "/account"
    ).filled([])
  }
}
