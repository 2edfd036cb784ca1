import Foundation
import MovementCore
import Testing

@testable import Runtime

@Suite("HTTPS")
struct TransportTests {
  @Test(
    "Plain HTTP is for this machine alone",
    arguments: ["0.0.0.0", "::", "192.168.1.4", "thidua.example.vn", "1270.0.0.1", ""])
  func plain(_ host: String) throws {
    let problem = #expect(throws: TransportProblem.self) { try Transport.plain.check(host: host) }
    for language in Language.allCases {
      let words = try #require(problem).phrase[language]
      #expect(words.contains("--tls-certificate") && words.contains("--behind-proxy"))
    }
    #expect(throws: Never.self) { try Transport.proxy(["10.0.0.1"]).check(host: host) }
    #expect(throws: Never.self) {
      try Transport.tls(certificate: "a", key: "b").check(host: host)
    }
  }

  @Test(arguments: ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
  func loopback(_ host: String) {
    #expect(throws: Never.self) { try Transport.plain.check(host: host) }
  }

  @Test("Certificate and key are held against each other before anybody connects")
  func files() throws {
    let folder = try CertificateFolder()
    try folder.makePair("one")
    try folder.makePair("two")
    let one = TLSFiles(certificate: folder.path("one.pem"), key: folder.path("one.key"))
    #expect(throws: Never.self) { try one.configuration() }

    func words(_ certificate: String, _ key: String) -> String {
      let files = TLSFiles(certificate: folder.path(certificate), key: folder.path(key))
      do {
        _ = try files.configuration()
        return ""
      } catch {
        return (error as? any PhrasedError)?.phrase.english ?? "\(error)"
      }
    }
    #expect(words("one.pem", "two.key").contains("does not belong to the certificate"))
    #expect(words("none.pem", "one.key").contains("there is no such file"))
    #expect(words("one.pem", "none.key").contains("there is no such file"))
    #expect(words("one.key", "one.key").contains("no certificate in PEM form"))
    #expect(words("one.pem", "one.pem").contains("no private key in PEM form"))
    try folder.protect("one", as: "locked.key")
    #expect(words("one.pem", "locked.key").contains("passphrase"))
  }
}

/// Self-signed certificates, made by openssl for one test.
struct CertificateFolder: ~Copyable {
  private let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Makes NAME.pem and NAME.key.
  func makePair(_ name: String) throws {
    try openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
      "-keyout", path(name + ".key"), "-out", path(name + ".pem"))
  }

  /// The key with a passphrase on it.
  func protect(_ name: String, as file: String) throws {
    try openssl(
      "ec", "-aes256", "-passout", "pass:secret", "-in", path(name + ".key"), "-out", path(file))
  }

  private func openssl(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
