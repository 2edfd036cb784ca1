import MovementCore
import Store

/// `lantoa bench web`: the demonstration served on loopback, and how fast it answers people who are
/// signed in. Server and client share the machine.
struct WebBench: Sendable {
  /// How long each measurement takes.
  let duration: Duration
  let addresses: BenchSite
  var client: BenchClient
  let store: MovementStore
  /// For what the bare loop writes: on the same disk as the database.
  let folder: String

  /// Who asks.
  struct Visitors: Sendable {
    let organiser: BenchVisitor
    let unit: BenchVisitor
    let reviewer: BenchVisitor
    /// One session each.
    let listeners: [BenchVisitor]
  }

  /// - Parameter report: Called with each figure as soon as it is there.
  static func run(
    _ server: Server, folder: String, duration: Duration,
    report: (BenchFigures) throws -> Void
  ) async throws {
    let store = server.store
    let visitors = Visitors(
      organiser: try await BenchVisitor.signedIn(.organiser, nil, in: store)[0],
      unit: try await BenchVisitor.signedIn(.unit, "ben-nghe-dang-uy", in: store)[0],
      reviewer: try await BenchVisitor.signedIn(.reviewer, "ban-dan-van", in: store)[0],
      listeners: try await BenchVisitor.signedIn(
        .reader, "quan-uy", sessions: listenerCount, in: store))
    try await BenchSite.serve(server) { addresses in
      try await BenchClient.withHTTP { http in
        let bench = WebBench(
          duration: duration, addresses: addresses,
          client: BenchClient(http: http, base: addresses.site), store: store, folder: folder)
        try await bench.run(visitors, report: report)
      }
    }
  }

  private func run(_ visitors: Visitors, report: (BenchFigures) throws -> Void) async throws {
    for page in pages(visitors) {
      for connections in [1, 16, 64] {
        try report(try await measure(page, connections: connections))
      }
    }
    var bench = self
    bench.client.visitor = visitors.organiser
    try await bench.measureWrites(visitors, report: report)
  }
}
