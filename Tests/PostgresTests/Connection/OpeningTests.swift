import Foundation
import Postgres
import PostgresServer
import SQL
import Testing

@Suite("Opening a database of PostgreSQL", .freshDatabase)
struct OpeningTests {
  /// What is wrong with an address, as it is said.
  private func problem(_ address: String) -> String? {
    let error = #expect(throws: SQLError.self) { try PostgresDatabase.open(address) }
    guard case .unreachable(let place, let detail) = error else {
      Issue.record("\(String(describing: error)) is another error")
      return nil
    }
    return "\(place): \(detail)"
  }

  @Test("A database that is not there is named")
  func missing() async throws {
    let server = try await PostgresServer.shared()
    let said = try #require(problem(server.address(of: "nowhere")))
    #expect(said.hasPrefix("postgresql:///nowhere: "))
    #expect(said.hasSuffix("FATAL:  database \"nowhere\" does not exist"))
  }

  @Test("A server that is not there is named with its port")
  func noServer() throws {
    let said = try #require(problem("postgres://u:s3cret@localhost:1/lantoa"))
    #expect(said.hasPrefix("postgresql://localhost:1/lantoa: "))
    #expect(!said.contains("s3cret"))
  }

  @Test(
    "An address that cannot be read is refused without repeating it",
    arguments: [
      "postgres://u:s3@cret@host/db", "postgres://u:s3/cret@host/db",
      "postgres://u:s3#cret@host:x/db", "postgres://u:s3cret@host/db?nonsense=s3cret",
      "postgres://u:s3cret@[host/db", "host=h password=s3cret", "mysql://u:s3cret@host/db", "",
    ])
  func unreadable(address: String) throws {
    #expect(throws: SQLError.cannotOpen(path: "postgresql://…", .badAddress)) {
      try PostgresDatabase.open(address)
    }
  }

  @Test("A password lets in, a wrong one does not, and neither is ever shown")
  func password() async throws {
    let server = try await PostgresServer.shared()
    // Another test run has its own server, so the role can be there only once.
    try await server.execute("CREATE ROLE guarded LOGIN PASSWORD 'đúng-mật-khẩu'")
    let right = "guarded:%C4%91%C3%BAng-m%E1%BA%ADt-kh%E1%BA%A9u"
    let database = try PostgresDatabase.open(await FreshDatabase.address(user: right))
    #expect(try await database.read { try $0.tables() } == [])
    var shown = "\(database)" + String(reflecting: database)
    dump(database, to: &shown)
    #expect(!shown.contains("khẩu") && !shown.contains("kh%E1"))
    let wrong = try await FreshDatabase.address(user: "guarded:s3cret")
    let said = try #require(problem(wrong))
    #expect(said.hasSuffix("password authentication failed for user …"))
    #expect(!said.contains("s3cret") && !said.contains("guarded"))
  }

  @Test(
    "A database that would order or spell texts otherwise is refused",
    arguments: [
      ("ENCODING 'SQL_ASCII' LOCALE 'C'", SQLError.OpenProblem.wrongEncoding("SQL_ASCII")),
      ("ENCODING 'LATIN1' LOCALE 'C'", .wrongEncoding("LATIN1")),
      ("LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'", .wrongLocale("ICU")),
    ])
  func unsuitable(options: String, reason: SQLError.OpenProblem) async throws {
    let server = try await PostgresServer.shared()
    let name = FreshDatabase.name + "x"
    try await server.execute("CREATE DATABASE \(name) TEMPLATE template0 \(options)")
    #expect(throws: SQLError.cannotOpen(path: "postgresql:///\(name)", reason)) {
      try PostgresDatabase.open(server.address(of: name))
    }
    try await server.dropDatabase(name)
  }

  @Test("TLS and the name of the server are held as the address asks for it")
  func encryption() async throws {
    let server = try await PostgresServer.shared()
    let trusting = "sslmode=verify-full&sslrootcert="
    let database = try PostgresDatabase.open(
      server.networkAddress(of: FreshDatabase.name, options: trusting + server.certificate))
    let isEncrypted: Int? = try await database.read {
      try $0.first("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")?["ssl"]
    }
    #expect(isEncrypted == 1)
    let foreign = "/etc/ssl/certs/ca-certificates.crt"
    let said = try #require(
      problem(server.networkAddress(of: FreshDatabase.name, options: trusting + foreign)))
    #expect(said.hasPrefix("postgresql://localhost:"))
    #expect(said.contains("certificate"))
  }

  @Test("Settings of the connection hold what is promised: views, order, time")
  func settings() async throws {
    let database = try await Books.create()
    let names = ["transaction_isolation", "transaction_read_only", "client_encoding"]
    let settings: @Sendable (any ReadTransaction) throws -> [String] = { transaction in
      try names.map { name in
        try transaction.first("SELECT current_setting(\(name)) AS value")?["value"] ?? ""
      }
    }
    #expect(try await database.read(settings) == ["repeatable read", "on", "UTF8"])
    #expect(
      try await database.write(named: "look") { try settings($0) } == [
        "serializable", "off", "UTF8",
      ]
    )
  }
}
