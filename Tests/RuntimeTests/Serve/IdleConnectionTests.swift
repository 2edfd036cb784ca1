import MovementCore
import NIOCore
import NIOPosix
import Store
import TestDatabases
import Testing

@testable import Runtime

@Suite("Connections that say nothing")
struct IdleConnectionTests {
  @Test(
    "are closed by the server, wherever they stopped", .timeLimit(.minutes(30)),
    arguments: [
      "", "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
      "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + "Content-Length: 100\r\n\r\n--b",
      "GET /assets/none HTTP/1.1\r\nHost: x\r\n\r\n",
    ])
  func closed(_ sent: String) async throws {
    let place = try await TestDatabase.make()
    let open = try OpenStore(place.location, files: place.folder + "/files", access: .readWrite)
    defer { open.close() }
    let (addresses, running) = AsyncStream<String>.makeStream()
    var server = try Server(
      store: open.store, files: try open.files(), host: "127.0.0.1", port: 0, fixedDay: nil)
    server.options.connections.idle = .milliseconds(500)
    try await withThrowingTaskGroup(of: Void.self) { [server] group in
      group.addTask { try await server.run { running.yield($0) } }
      let address = try #require(await addresses.first { _ in true })
      let port = try #require(address.split(separator: ":").last.flatMap { Int($0) })
      let line = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connect(host: "127.0.0.1", port: port).get()
      // On a busy machine the server may have closed it already.
      try? await line.writeAndFlush(ByteBuffer(string: sent)).get()
      try await line.closeFuture.get()
      group.cancelAll()
    }
  }
}
