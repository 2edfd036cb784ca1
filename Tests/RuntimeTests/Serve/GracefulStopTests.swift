import Foundation
import TestDatabases
import Testing

@testable import Runtime

@Suite("Stopping a server", .timeLimit(.minutes(30)))
struct GracefulStopTests {
  private static let head =
    "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    + "Content-Length: 9\r\n\r\n"

  private func run(
    _ flags: [String] = [], _ test: (ServedProcess) async throws -> Void
  ) async throws {
    let database = try await TestDatabase.make()
    try await test(try await ServedProcess.start(over: database, flags))
  }

  /// A form of which half has come.
  private func halfUpload(_ port: Int) async throws -> RawConnection {
    let line = try await RawConnection.open(port)
    try await line.send(Self.head + "name=")
    // The server has it when it answers what comes later.
    let other = try await RawConnection.open(port)
    try await other.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    #expect(await other.rest().hasSuffix("ok\n"))
    return line
  }

  @Test("lets an upload finish that is under way, answers it, and then ends well")
  func finishes() async throws {
    try await run { server in
      let line = try await halfUpload(server.port)
      server.terminate()
      // It listens no longer, or turns away who comes; what runs goes on.
      while let other = try? await RawConnection.open(server.port) { try? await other.close() }
      try await line.send("abcd")
      // The form has no token, which the page says.
      let answer = await line.rest()
      #expect(answer.hasPrefix("HTTP/1.1 403 "), "\(answer.prefix(300))")
      let (status, log) = await server.end()
      #expect(status == 0, "\(log)")
      #expect(log.contains("message=stopping") && log.contains("message=stopped"), "\(log)")
    }
  }

  @Test("waits no longer than it was told to")
  func limit() async throws {
    try await run(["--stop-within", "1"]) { server in
      let line = try await halfUpload(server.port)
      server.terminate()
      #expect(await server.end().status == 0)
      _ = line
    }
  }

  @Test("ends at once at the second signal")
  func twice() async throws {
    try await run(["--stop-within", "3600"]) { server in
      let line = try await halfUpload(server.port)
      server.terminate()
      while let other = try? await RawConnection.open(server.port) { try? await other.close() }
      server.terminate()
      let (status, log) = await server.end()
      #expect(status == 130, "\(log)")
      _ = line
    }
  }

  @Test("says that it is not ready, and goes on for as long as a proxy needs")
  func delay() async throws {
    try await run(["--stop-delay", "600"]) { server in
      server.terminate()
      var answer = ""
      while !answer.hasPrefix("HTTP/1.1 503 ") {
        let line = try await RawConnection.open(server.port)
        try await line.send("GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = await line.rest()
      }
      #expect(answer.contains("the program stops"))
      let line = try await RawConnection.open(server.port)
      try await line.send("GET /sign-in HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      #expect(await line.rest().hasPrefix("HTTP/1.1 200 "))
      server.terminate()
      #expect(await server.end().status == 130)
    }
  }
}
