import BlockingWork
import CLibPQ
import Foundation
import Synchronization

/// A PostgreSQL server of the tests' own, reached by a socket in its folder. It ends with the
/// tests, however they end, and leaves nothing behind.
package final class PostgresServer: Sendable {
  private let programs: PostgresPrograms
  private let folder: ServerFolder
  private let port: Int
  private let gate = Gate(places: 12)
  private let keeper = Mutex<Process?>(nil)

  private static let work = WorkQueue(label: "lantoa.tests.postgres", atOnce: 2)
  private static let common = Task { try await start() }

  /// The one that all tests of this process share.
  package static func shared() async throws -> PostgresServer { try await common.value }

  /// One that a test may kill.
  package static func start() async throws -> PostgresServer {
    try await work.run {
      let programs = try PostgresPrograms.find()
      let server = PostgresServer(
        programs: programs, folder: try ServerFolder.make(programs), port: try freePort())
      try server.launch()
      return server
    }
  }

  private init(programs: PostgresPrograms, folder: ServerFolder, port: Int) {
    self.programs = programs
    self.folder = folder
    self.port = port
  }

  deinit { keeper.withLock { $0 = nil } }

  /// - Parameter user: With its password, if it has one, as in `name:password`.
  package func address(of database: String, user: String = "lantoa") -> String {
    "postgresql://\(user)@/\(database)?host=\(folder.path)&port=\(port)"
  }

  /// By the network, where there is TLS.
  ///
  /// - Parameter options: As they stand behind the question mark.
  package func networkAddress(of database: String, options: String) -> String {
    "postgresql://lantoa@localhost:\(port)/\(database)?\(options)"
  }

  /// The path of the certificate that the server shows, which is its own authority.
  package var certificate: String { folder.certificate }

  /// Makes a database that is like another one, which nobody may use meanwhile, gives its name to
  /// `body` and drops it. Of many tests at a time so many go on as the server has connections for.
  package func withDatabase(
    like template: String = "template0", _ body: (String) async throws -> Void
  ) async throws {
    let name = try await borrowDatabase(like: template)
    do {
      try await body(name)
    } catch {
      await returnDatabase(name)
      throw error
    }
    await returnDatabase(name)
  }

  /// Makes a database that is like another one, as soon as there are few enough.
  ///
  /// - Returns: Its name, for ``returnDatabase(_:)``.
  package func borrowDatabase(like template: String = "template0") async throws -> String {
    await gate.enter()
    do {
      return try await makeDatabase(like: template)
    } catch {
      await gate.leave()
      throw error
    }
  }

  package func returnDatabase(_ name: String) async {
    // One that stays goes with the server.
    try? await dropDatabase(name)
    await gate.leave()
  }

  /// Makes a database that is like another one.
  ///
  /// - Returns: Its name.
  package func makeDatabase(like template: String = "template0") async throws -> String {
    let name = "t" + UUID().uuidString.filter { $0 != "-" }.lowercased()
    try await execute("CREATE DATABASE \(name) TEMPLATE \(template)")
    return name
  }

  package func dropDatabase(_ name: String) async throws {
    try await execute("DROP DATABASE \(name) WITH (FORCE)")
  }

  /// Runs a statement outside of any transaction.
  package func execute(_ text: String, in database: String = "postgres") async throws {
    let address = address(of: database)
    try await Self.work.run {
      let connection = PQconnectdb(address)
      defer { PQfinish(connection) }
      let result = PQexec(connection, text)
      defer { PQclear(result) }
      let status = PQresultStatus(result)
      guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
        let said = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        throw ServerProblem("\(text): \(said)")
      }
    }
  }

  /// Kills the server as a machine that fails would (SIGKILL).
  package func crash() async throws {
    try await Self.work.run {
      try Data().write(to: URL(fileURLWithPath: self.folder.keepMark))
      kill(try self.processID(), SIGKILL)
      self.dismissKeeper()
      // Its processes end when they see that it is gone; a new one is refused until then.
      Thread.sleep(forTimeInterval: 0.2)
    }
  }

  /// Starts it again.
  package func restart() async throws {
    try await Self.work.run {
      try FileManager.default.removeItem(atPath: self.folder.keepMark)
      try self.launch()
    }
  }

  private func processID() throws -> pid_t {
    let text = try String(contentsOfFile: folder.data + "/postmaster.pid", encoding: .utf8)
    guard let id = text.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
      throw ServerProblem("the server is not running")
    }
    return id
  }

  private func launch() throws {
    let command = programs.command("postgres", ["-D", folder.data] + settings)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", Self.script, folder.path] + command
    // Its other end closes when this process ends, also when it is killed.
    process.standardInput = Pipe()
    try process.run()
    keeper.withLock { $0 = process }
    try waitUntilReady()
  }

  private func dismissKeeper() {
    keeper.withLock { process in
      try? (process?.standardInput as? Pipe)?.fileHandleForWriting.close()
      process?.waitUntilExit()
      process = nil
    }
  }

  private func waitUntilReady() throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while PQping(address(of: "postgres")) != PQPING_OK {
      guard ContinuousClock.now < deadline else {
        let log = (try? String(contentsOfFile: folder.log, encoding: .utf8)) ?? ""
        throw ServerProblem("the server does not start: \(log)")
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// Starts the server, waits until nobody needs it, stops it by its id and clears away.
  private static let script = """
    "$@" >>"$0/log" 2>&1 &
    server=$!
    cat >/dev/null
    kill -QUIT "$server" 2>/dev/null
    wait "$server"
    [ -e "$0/keep" ] || rm -rf "$0"
    """

  /// Nothing has to survive the machine, and no test should wait for what a server does at leisure.
  private var settings: [String] {
    [
      "listen_addresses=127.0.0.1", "port=\(port)", "ssl=on",
      "unix_socket_directories=\(folder.path)", "fsync=off",
      "max_connections=300", "shared_buffers=32MB", "deadlock_timeout=100ms", "autovacuum=off",
    ].flatMap { ["-c", $0] }
  }
}
