import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

/// A browser with cookies of its own; nobody is signed in with it at first.
struct TestBrowser {
  let site: TestSite
  var cookies: [String: String] = [:]
  var headers: HTTPFields = [:]
  /// The token of the form that was last seen.
  var token = ""

  init(_ site: TestSite) { self.site = site }

  @discardableResult
  mutating func open(_ address: String) async throws -> TestResponse {
    let response = try await site.response(address, headers: allHeaders, as: nil)
    keep(response)
    return response
  }

  /// Sends a form with the token that was last seen.
  @discardableResult
  mutating func send(
    _ address: String, _ fields: [(String, String)] = []
  ) async throws -> TestResponse {
    let body = ([(FormToken.name, token)] + fields)
      .map { percentEncoded($0.0) + "=" + percentEncoded($0.1) }.joined(separator: "&")
    var headers = allHeaders
    headers[.contentType] = "application/x-www-form-urlencoded"
    let response = try await site.response(
      address, method: .post, headers: headers, body: body, as: nil)
    keep(response)
    return response
  }

  /// Opens the page and signs in.
  @discardableResult
  mutating func signIn(
    _ name: String, _ password: String, back: String? = nil, isRemembered: Bool = false
  ) async throws -> TestResponse {
    try await open("/sign-in")
    var fields = [("name", name), ("password", password)]
    if let back { fields.append(("back", back)) }
    if isRemembered { fields.append(("remember", "1")) }
    return try await send("/sign-in", fields)
  }

  /// Whether pages answer as to somebody who is signed in.
  mutating func isSignedIn() async throws -> Bool {
    try await open("/account").status == .ok
  }

  private var allHeaders: HTTPFields {
    var headers = headers
    if !cookies.isEmpty {
      headers[.cookie] = cookies.map { $0.key + "=" + $0.value }.sorted().joined(separator: "; ")
    }
    return headers
  }

  private mutating func keep(_ response: TestResponse) {
    for line in response.headers[values: .setCookie] {
      let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
      let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let isOver = parts.contains { $0 == "Max-Age=0" }
      cookies[String(pair[0])] = isOver ? nil : String(pair[1])
    }
    let inputs = TestPage(text: String(buffer: response.body)).elements("input", with: "value")
    if let seen = inputs.first(where: { $0["name"] == FormToken.name })?["value"] { token = seen }
  }
}
