import AsyncHTTPClient
import Foundation
import MovementCore
import NIOCore
import NIOHTTP1
import NIOSSL
import Store
import Testing

@testable import Runtime

@Suite("The server over HTTPS")
struct TLSServerTests {
  @Test("answers with its own certificate, cookies that no other host can set, and HSTS")
  func answer() async throws {
    let folder = try CertificateFolder()
    try folder.makePair("site")
    let open = try OpenStore(folder.path("lantoa.db"), access: .readWrite)
    defer { open.close() }
    try await open.store.migrate()
    let (addresses, running) = AsyncStream<String>.makeStream()
    let server = try Server(
      store: open.store, files: try open.files(), host: "127.0.0.1", port: 0, fixedDay: nil,
      transport: .tls(certificate: folder.path("site.pem"), key: folder.path("site.key")))
    let certificate = try NIOSSLCertificate.fromPEMFile(folder.path("site.pem"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run { running.yield($0) } }
      let address = try #require(await addresses.first { _ in true })
      #expect(address.hasPrefix("https://localhost:"))
      var configuration = HTTPClient.Configuration()
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = .certificates(certificate)
      configuration.tlsConfiguration = tls
      let client = HTTPClient(configuration: configuration)
      let response = try await client.execute(
        HTTPClientRequest(url: address + "/sign-in"), timeout: .seconds(300))
      #expect(response.status == .ok)
      #expect(response.headers["Strict-Transport-Security"] == ["max-age=31536000"])
      let cookie = response.headers["Set-Cookie"].first ?? ""
      #expect(cookie.hasPrefix("__Host-guest=") && cookie.contains("Secure"))
      try await client.shutdown()
      group.cancelAll()
    }
  }

  @Test("does not begin with files that do not go together")
  func mismatch() async throws {
    let folder = try CertificateFolder()
    try folder.makePair("one")
    try folder.makePair("two")
    let open = try OpenStore(folder.path("lantoa.db"), access: .readWrite)
    defer { open.close() }
    let server = try Server(
      store: open.store, files: try open.files(), host: "127.0.0.1", port: 0, fixedDay: nil,
      transport: .tls(certificate: folder.path("one.pem"), key: folder.path("two.key")))
    await #expect(throws: TransportProblem.self) { try await server.run { _ in } }
  }
}
