import Foundation
import SQL

/// A record whose changes are kept.
protocol Recorded: Equatable {
  associatedtype State: Encodable

  var subject: ChangeSubject { get }

  /// What the line of the record says of it.
  var state: State { get }
}

/// The lines that a write adds to the record of changes: one for each record it changes.
struct ChangeLog {
  let recordedAt: String
  private let kind: String
  private let actor: String
  private let request: String?
  private var lines: [Line] = []
  private let encoder: JSONEncoder

  private struct Line {
    let subject: ChangeSubject
    let movement: MovementID?
    let before: String?
    let after: String?
  }

  init(kind: String, actor: String, request: String?, recordedAt: String) {
    self.kind = kind
    self.actor = actor
    self.request = request
    self.recordedAt = recordedAt
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Notes a change; one that changes nothing is left out.
  ///
  /// - Parameters:
  ///   - before: Nil if the record is new.
  ///   - movement: Nil for what belongs to none.
  mutating func append<Record: Recorded>(
    before: Record?, after: Record, of movement: MovementID?
  ) throws {
    guard before != after else { return }
    lines.append(
      Line(
        subject: after.subject, movement: movement, before: try before.map { try json($0.state) },
        after: try json(after.state)))
  }

  private func json(_ state: some Encodable) throws -> String {
    String(decoding: try encoder.encode(state), as: UTF8.self)
  }

  /// Writes the lines, after everything else of the transaction.
  ///
  /// - Returns: The last sequence number on record.
  func write(in transaction: any WriteTransaction) throws -> Int64 {
    let last = try Change.last(transaction)
    let rows: [[SQLValue]] = lines.enumerated().map { index, line in
      [
        .integer(last + Int64(index) + 1), recordedAt.sqlValue, actor.sqlValue, kind.sqlValue,
        line.subject.kind.sqlValue, line.subject.id.sqlValue, line.movement.sqlValue,
        line.before.sqlValue, line.after.sqlValue, request.sqlValue,
      ]
    }
    try transaction.run(
      """
      INSERT INTO change
        (sequence, recorded_at, actor, kind, subject_type, subject, movement, before, after,
         request)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, each: rows)
    return last + Int64(rows.count)
  }
}
