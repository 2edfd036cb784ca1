import MovementCore
import TestDatabases
import Testing

@testable import Runtime

@Suite("The server")
struct ServerTests {
  @Test("says which port is taken, and proposes another one")
  func portInUse() async throws {
    let place = try await TestDatabase.make()
    let open = try OpenStore(place.location, files: place.folder + "/files", access: .readWrite)
    defer { open.close() }

    let (addresses, running) = AsyncStream<String>.makeStream()
    let first = try Server(
      store: open.store, files: try open.files(), host: "127.0.0.1", port: 0,
      fixedDay: DemoFiles.day)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await first.run { running.yield($0) } }
      let address = try #require(await addresses.first { _ in true })
      let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
      let second = try Server(
        store: open.store, files: try open.files(), host: "127.0.0.1", port: port,
        fixedDay: DemoFiles.day)
      let problem = await #expect(throws: ServerProblem.self) { try await second.run { _ in } }
      #expect(problem?.phrase.english.contains("--port \(port + 1)") == true)
      group.cancelAll()
    }
  }

  @Test("answers a demonstration whose folder cannot be made with a word")
  func folder() async throws {
    let files = try DemoFiles.find(programPath: ProgramPath.current)
    let demo = Demo(
      port: 0, dataFolder: "/dev/null/demo", day: DemoFiles.day, files: files,
      language: .english)
    await #expect(throws: DemoProblem.self) { try await demo.store() }
  }
}
