import Testing

@testable import Runtime

@Suite("Limits of a connection", .timeLimit(.minutes(30)))
struct ConnectionLimitTests {
  private static let upload =
    "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    + "Content-Length: 1000\r\n\r\n"

  @Test("Headers beyond their size are answered with 431, those below are read")
  func headers() async throws {
    try await RunningSite.run {
      $0.connections.headers = 4_096
    } _: { port in
      let large = try await RawConnection.open(port)
      try? await large.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ")
      try? await large.send(String(repeating: "a", count: 8_000) + "\r\n\r\n")
      #expect(await large.rest().hasPrefix("HTTP/1.1 431 "))
      let small = try await RawConnection.open(port)
      try await small.send(
        "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Small: \(String(repeating: "a", count: 2_000))\r\n"
          + "Connection: close\r\n\r\n")
      #expect(await small.rest().hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test("A body that drips is not waited for")
  func drip() async throws {
    try await RunningSite.run {
      $0.connections.patience = .milliseconds(300)
      $0.connections.rate = 1_000_000
    } _: { port in
      let line = try await RawConnection.open(port)
      try await line.send(Self.upload + "a")
      // Nothing but the first byte: the idle limit of 90 seconds would come much later.
      #expect(await line.rest().hasPrefix("HTTP/1.1 408 "))
    }
  }

  @Test("A body has an end in time, at any pace")
  func longBody() async throws {
    try await RunningSite.run {
      $0.connections.body = .milliseconds(300)
      $0.connections.rate = 0
    } _: { port in
      let line = try await RawConnection.open(port)
      try await line.send(Self.upload)
      #expect(await line.rest().hasPrefix("HTTP/1.1 408 "))
    }
  }

  @Test("More connections than allowed are turned away with 503, and there is room again later")
  func count() async throws {
    try await RunningSite.run {
      $0.connections.count = 2
    } _: { port in
      let first = try await RawConnection.open(port)
      try await first.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(await first.received(until: "ok\n").hasPrefix("HTTP/1.1 200 "))
      let second = try await RawConnection.open(port)
      try await second.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(await second.received(until: "ok\n").hasPrefix("HTTP/1.1 200 "))
      let third = try await RawConnection.open(port)
      let refusal = await third.rest()
      #expect(refusal.hasPrefix("HTTP/1.1 503 ") && refusal.lowercased().contains("retry-after: 5"))
      try await first.close()
      // The server notices in its own time.
      var answer = ""
      while !answer.hasPrefix("HTTP/1.1 200 ") {
        let fourth = try await RawConnection.open(port)
        try? await fourth.send("GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = await fourth.rest()
      }
      _ = second
    }
  }

  @Test("are counted by address, but for machines through which many come")
  func byAddress() {
    var limits = ConnectionLimits()
    limits.perAddress = 2
    limits.uncounted = ["10.0.0.1"]
    let table = ConnectionTable(limits)
    #expect(table.open("1.1.1.1") == nil)
    #expect(table.open("1.1.1.1") == nil)
    #expect(table.open("1.1.1.1") == .tooManyFromAddress)
    #expect(table.open("2.2.2.2") == nil)
    for _ in 0..<5 { #expect(table.open("10.0.0.1") == nil) }
    #expect(table.count == 9)
    table.close("1.1.1.1")
    table.close("1.1.1.1")
    #expect(table.open("1.1.1.1") == nil)
    #expect(table.count == 8)
  }
}
