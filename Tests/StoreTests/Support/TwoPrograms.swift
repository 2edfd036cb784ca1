import Foundation
import MovementCore
import Postgres
import SQL
import Store

/// Two programs that write one database.
struct TwoPrograms: Sendable {
  let one: PostgresDatabase
  let other: PostgresDatabase
  let first: MovementStore
  let second: MovementStore

  init(one: PostgresDatabase, other: PostgresDatabase) {
    self.one = one
    self.other = other
    first = TestStore.store(on: one)
    second = TestStore.store(on: other)
  }

  func close() {
    try? one.close()
    try? other.close()
  }

  /// A write of one line, each number another one.
  func setExemption(_ number: Int, by store: MovementStore) async throws {
    try await store.setExemption(
      of: "da-kao", from: "articles", due: number, reason: Reason("miễn \(number)"),
      in: MovementID(1), by: Actor(id: "tester"))
  }

  /// All positions, in order.
  func positions() async throws -> [Int64] {
    try await one.read { transaction in
      try transaction.map("SELECT position FROM change ORDER BY position") { try $0["position"] }
    }
  }

  /// Takes the positions after one away.
  func unnumber(after position: Int64) async throws {
    try await one.write(named: "unnumber") { transaction in
      _ = try transaction.run("UPDATE change SET position = NULL WHERE position > \(position)")
    }
  }

  /// Follows the record until so many lines have come.
  func follow(from start: Int64, count: Int) async throws -> [Change] {
    var seen: [Change] = []
    while seen.count < count {
      seen += try await second.changes(after: seen.last?.position ?? start)
    }
    return seen
  }

  /// Appends a line, and commits once it may.
  func write(_ held: HeldLine, named kind: String, on database: PostgresDatabase) async throws {
    try await database.write(named: kind) { transaction in
      let row = try transaction.first("SELECT nextval('change_sequence') AS number")
      let number: Int64 = try row?["number"] ?? 0
      try transaction.run(
        """
        INSERT INTO change (sequence, recorded_at, actor, kind, subject_type, subject, after)
        VALUES (\(number), \(TestStore.instant), 'tester', \(kind), 'unit', 'x', '{}')
        """)
      held.wait()
    }
  }
}

/// A line that is written and not committed until somebody says so.
final class HeldLine: Sendable {
  private let written = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)

  /// Called within the transaction, on a thread of the driver's.
  func wait() {
    written.signal()
    free.wait()
  }

  func letGo() { free.signal() }

  func isWritten() async {
    await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
      DispatchQueue.global().async {
        self.written.wait()
        continuation.resume()
      }
    }
  }
}
