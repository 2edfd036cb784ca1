import AsyncHTTPClient
import MovementCore
import NIOCore
import NIOHTTP1

/// Asks the site as browsers do, on connections that are kept.
struct BenchClient: Sendable {
  let http: HTTPClient
  /// As in `http://127.0.0.1:41234`.
  let base: String
  var visitor: BenchVisitor?

  /// As many connections as anybody here wants at the same time.
  static func withHTTP<Value>(_ body: (HTTPClient) async throws -> Value) async throws -> Value {
    var configuration = HTTPClient.Configuration()
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1_000
    // A redirect after a form is an answer of its own.
    configuration.redirectConfiguration = .disallow
    let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    do {
      let value = try await body(http)
      try await http.shutdown()
      return value
    } catch {
      try await http.shutdown()
      throw error
    }
  }

  func request(_ path: String, isCompressed: Bool = false) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: base + path)
    if isCompressed { request.headers.add(name: "accept-encoding", value: "gzip") }
    if let visitor { request.headers.add(name: "cookie", value: visitor.cookie) }
    return request
  }

  /// A page's bytes.
  func page(_ path: String, isCompressed: Bool = false) async throws -> ByteBuffer {
    try await send(request(path, isCompressed: isCompressed), expecting: .ok).body
  }

  /// Sends a form; a page of the site answers by leading to another one.
  ///
  /// - Returns: Where to.
  @discardableResult
  func post(_ form: BenchForm.Filled) async throws -> String {
    var request = request(form.path)
    request.method = .POST
    request.headers.add(name: "content-type", value: form.type)
    request.headers.add(name: "origin", value: base)
    request.headers.add(name: "sec-fetch-site", value: "same-origin")
    request.body = .bytes(form.body)
    return try await send(request, expecting: .seeOther).headers.first(name: "location") ?? ""
  }

  /// - Throws: `WebBenchProblem` for any other status.
  func send(
    _ request: HTTPClientRequest, expecting status: HTTPResponseStatus
  ) async throws -> (headers: HTTPHeaders, body: ByteBuffer) {
    let response = try await http.execute(request, timeout: .seconds(60))
    let body = try await response.body.collect(upTo: 1 << 24)
    guard response.status == status else {
      throw WebBenchProblem(address: request.url, status: Int(response.status.code))
    }
    return (response.headers, body)
  }
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
