import AsyncHTTPClient
import MovementCore
import NIOCore
import NIOHTTP1

/// Asks one address over and over on some connections for a while.
struct WebLoad: Sendable {
  let client: HTTPClient
  let base: String
  let duration: Duration

  /// What was measured of one address.
  struct Result: Sendable {
    var requestsPerSecond: Double
    var p50Milliseconds: Double
    var p99Milliseconds: Double
  }

  /// The size of the answer's body in bytes.
  func size(of path: String, isCompressed: Bool) async throws -> Int {
    try await ask(request(path, isCompressed: isCompressed))
  }

  func run(_ path: String, connections: Int, isCompressed: Bool) async throws -> Result {
    let request = request(path, isCompressed: isCompressed)
    for _ in 0..<20 { _ = try await ask(request) }
    let clock = ContinuousClock()
    let begin = clock.now
    let end = begin + duration
    let times = try await withThrowingTaskGroup(of: [Duration].self) { group in
      for _ in 0..<connections {
        group.addTask {
          var times: [Duration] = []
          while clock.now < end {
            let start = clock.now
            _ = try await ask(request)
            times.append(clock.now - start)
          }
          return times
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let elapsed = clock.now - begin
    let sorted = times.sorted()
    return Result(
      requestsPerSecond: Double(times.count) / (elapsed / .seconds(1)),
      p50Milliseconds: milliseconds(sorted[sorted.count / 2]),
      p99Milliseconds: milliseconds(sorted[sorted.count * 99 / 100]))
  }

  private func request(_ path: String, isCompressed: Bool) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: base + path)
    if isCompressed { request.headers.add(name: "accept-encoding", value: "gzip") }
    return request
  }

  private func ask(_ request: HTTPClientRequest) async throws -> Int {
    let response = try await client.execute(request, timeout: .seconds(30))
    let body = try await response.body.collect(upTo: 1 << 24)
    guard response.status == .ok else {
      throw WebBenchProblem(address: request.url, status: Int(response.status.code))
    }
    return body.readableBytes
  }

  private func milliseconds(_ duration: Duration) -> Double { duration / .milliseconds(1) }
}

/// A page that should have been there was not.
struct WebBenchProblem: PhrasedError {
  let address: String
  let status: Int

  var phrase: Phrase {
    Phrase(
      vi: "Trang \(address) trả lời \(status), không đo được.",
      en: "The page \(address) answered \(status) and cannot be measured.")
  }
}
