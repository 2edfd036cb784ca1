import Logging
import ServiceLifecycle
import Store
import Synchronization
import Testing

@testable import Runtime

@Suite("Background work on several nodes", .timeLimit(.minutes(30)))
struct BackgroundWorkTests {
  /// Fast, and patient enough for a machine on which nodes stand still for a while.
  private static let pace = LeasePace(beat: .milliseconds(20), patience: .seconds(30))

  private func work(
    of site: KeptSite, node: Int, pace: LeasePace = pace, atEnd: (@Sendable () -> Void)? = nil,
    _ work: @escaping @Sendable () async throws -> Void
  ) -> ServiceGroup {
    let end = atEnd.map { atEnd in { @Sendable () async throws in atEnd() } }
    return ServiceGroup(
      services: [
        BackgroundWork(
          name: "try", every: .milliseconds(1), store: site.store, node: uuid(node),
          logger: silent, pace: pace, atEnd: end, work: work)
      ], logger: silent)
  }

  private var silent: Logger { Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }) }

  @Test("One node works; when it stops, another one goes on at once, and the end is done once")
  func handOver() async throws {
    let site = try await KeptSite()
    let (turns, ends) = (Turns(), Turns())
    let nodes = (1...3).map { node in
      work(of: site, node: node, atEnd: { ends.note(node) }) { turns.note(node) }
    }
    var running: [Int: Task<Void, any Error>] = [:]
    for (node, group) in zip(1..., nodes) { running[node] = Task { try await group.run() } }
    var left = Set(1...3)
    while !left.isEmpty {
      let node = try #require(await turns.next(among: left))
      // Nobody else had a turn since.
      await turns.wait(for: node, times: 20)
      #expect(Set(turns.latest(20)) == [node])
      await nodes[node - 1].triggerGracefulShutdown()
      try await running[node]?.value
      left.remove(node)
    }
    #expect(Set(ends.all) == [1, 2, 3] && ends.all.count == 3)
    #expect(try await site.store.lease("try") == nil)
  }

  @Test("The work of a node that died is taken over")
  func death() async throws {
    let site = try await KeptSite()
    _ = try await site.store.takeLease("try", seen: nil, by: uuid(9))
    let turns = Turns()
    let pace = LeasePace(beat: .milliseconds(20), patience: .milliseconds(200))
    let group = work(of: site, node: 1, pace: pace) { turns.note(1) }
    let running = Task { try await group.run() }
    await turns.wait(for: 1, times: 1)
    #expect(try await site.store.lease("try")?.holder == uuid(1))
    await group.triggerGracefulShutdown()
    try await running.value
  }

  @Test("A node that lost its lease stops working, and waits for its turn")
  func loss() async throws {
    let site = try await KeptSite()
    let turns = Turns()
    let group = work(of: site, node: 1) {
      turns.note(1)
      // Until it is cancelled.
      try await Task.sleep(for: .seconds(3_600))
    }
    let running = Task { try await group.run() }
    await turns.wait(for: 1, times: 1)
    var thief: Lease?
    while thief == nil {
      thief = try await site.store.takeLease(
        "try", seen: site.store.lease("try"), by: uuid(9))
    }
    try await site.store.releaseLease(try #require(thief))
    // It has it again, and began anew.
    await turns.wait(for: 1, times: 2)
    await group.triggerGracefulShutdown()
    try await running.value
  }
}

/// Who had a turn, in order.
private final class Turns: Sendable {
  private let nodes = Mutex<[Int]>([])

  var all: [Int] { nodes.withLock { $0 } }

  func note(_ node: Int) { nodes.withLock { $0.append(node) } }

  func latest(_ count: Int) -> [Int] { Array(all.suffix(count)) }

  /// Who of these has the next turn.
  func next(among expected: Set<Int>) async -> Int? {
    let known = all.count
    while !Task.isCancelled {
      if let node = all.dropFirst(known).first(where: expected.contains) { return node }
      try? await Task.sleep(for: .milliseconds(2))
    }
    return nil
  }

  func wait(for node: Int, times: Int) async {
    while all.count(where: { $0 == node }) < times, !Task.isCancelled {
      try? await Task.sleep(for: .milliseconds(2))
    }
  }
}
