import TestDatabases
import Testing

@testable import Runtime

/// A server over an empty database, for one test.
enum RunningSite {
  /// - Parameter test: Is given the port.
  static func run(
    _ change: (inout ServerOptions) -> Void = { _ in }, _ test: (Int) async throws -> Void
  ) async throws {
    let place = try await TestDatabase.make()
    let open = try OpenStore(
      place.location, files: place.folder + "/files", access: .readWrite)
    defer { open.close() }
    let (addresses, running) = AsyncStream<String>.makeStream()
    var server = try Server(
      store: open.store, files: open.files(), host: "127.0.0.1", port: 0, fixedDay: nil)
    server.database = open.figures
    change(&server.options)
    try await withThrowingTaskGroup(of: Void.self) { [server] group in
      group.addTask { try await server.run { running.yield($0) } }
      let address = try #require(await addresses.first { _ in true })
      try await test(try #require(address.split(separator: ":").last.flatMap { Int($0) }))
      group.cancelAll()
    }
  }
}
