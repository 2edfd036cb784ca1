import Foundation
import PostgresServer
import SQL
import Store

/// A database with tables and no rows, made once; those of the tests are copies of it.
enum Template {
  private static let name = "migrated"

  private static let made = Task {
    let server = try await PostgresServer.shared()
    try await server.execute("CREATE DATABASE \(name) TEMPLATE template0")
    try await migrate(server.address(of: name))
    return name
  }

  private static let file = Task {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await migrate(folder + "/test.db")
    return try Data(contentsOf: URL(fileURLWithPath: folder + "/test.db"))
  }

  /// - Returns: Its name on the server that all tests share.
  static func onServer() async throws -> String { try await made.value }

  static func copy(to path: String) async throws {
    try await file.value.write(to: URL(fileURLWithPath: path))
  }

  private static func migrate(_ location: String) async throws {
    let database = try TestDatabase.open(location, isReadOnly: false, waiting: .seconds(300))
    try await Migrator(Migrations.all).migrate(database, at: "2019-01-04T02:30:00Z")
    // Nobody may use it while it is copied.
    try database.close()
  }
}
