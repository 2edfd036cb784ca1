import Foundation
import Testing

@testable import Runtime

@Suite("Figures of a running server")
struct MetricsTests {
  private func get(_ address: String, _ port: Int, _ header: String = "") async throws -> String {
    let line = try await RawConnection.open(port)
    try await line.send(
      "GET \(address) HTTP/1.1\r\nHost: x\r\n\(header)Connection: close\r\n\r\n")
    return await line.rest()
  }

  @Test("are there for this machine: requests, database, connections, process")
  func figures() async throws {
    try await RunningSite.run { port in
      _ = try await get("/sign-in", port)
      let text = try await get("/metrics", port)
      #expect(text.hasPrefix("HTTP/1.1 200 "))
      for line in [
        "lantoa_requests_total{route=\"signIn\",status=\"2xx\"} 1", "lantoa_database_up 1",
        "lantoa_changes 0",
        "lantoa_live_streams 0", "lantoa_live_behind_changes 0",
        "lantoa_build_info{version=\"\(ProgramVersion.current)\"} 1",
        "lantoa_connections_closed_total{reason=\"slow_body\"} 0",
      ] { #expect(text.contains(line + "\n"), "\(line) in \(text)") }
      for name in [
        "process_resident_memory_bytes", "process_open_fds", "process_max_fds",
        "process_cpu_seconds_total", "lantoa_request_seconds_sum{route=\"signIn\"}",
        "lantoa_database_transaction_seconds_count{name=\"read\"}",
      ] {
        let line = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix(name + " ") }
        let value = line?.split(separator: " ").last.flatMap { Double($0) }
        #expect((value ?? 0) > 0, "\(name)")
      }
    }
  }

  @Test("Every family is described once, and every line can be read")
  func form() async throws {
    try await RunningSite.run { port in
      let answer = try await get("/metrics", port)
      let body = try #require(answer.range(of: "\r\n\r\n")).upperBound
      var families: Set<String> = []
      for line in answer[body...].split(separator: "\n") {
        if line.hasPrefix("# TYPE ") {
          #expect(families.insert(String(line.split(separator: " ")[2])).inserted, "\(line)")
        } else if !line.hasPrefix("#") {
          let name = String(line.prefix { $0 != "{" && $0 != " " })
          let family = ["_bucket", "_sum", "_count"].first { name.hasSuffix($0) }
            .map { String(name.dropLast($0.count)) }
          #expect(families.contains(name) || families.contains(family ?? ""), "\(line)")
          #expect(line.split(separator: " ").last.flatMap { Double($0) } != nil, "\(line)")
        }
      }
    }
  }

  @Test(
    "are hidden from what a proxy passes on, also from one that nobody named",
    arguments: [
      "X-Forwarded-For: 203.0.113.7\r\n", "Via: 1.1 nginx\r\n", "X-Real-IP: 10.0.0.7\r\n",
    ])
  func hidden(_ header: String) async throws {
    try await RunningSite.run { port in
      #expect(try await get("/metrics", port, header).hasPrefix("HTTP/1.1 404 "))
      let ready = try await get("/readyz", port, header)
      // On a busy machine it may not be, but it says no more than that.
      let isReady = ready.hasPrefix("HTTP/1.1 200 ")
      #expect(ready.hasSuffix(isReady ? "\r\n\r\nready\n" : "\r\n\r\nnot ready\n"), "\(ready)")
    }
  }
}
