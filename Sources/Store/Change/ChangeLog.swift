import MovementCore
import SQL
import Secrets

/// A record whose changes are kept.
protocol Recorded: Equatable {
  var subject: ChangeSubject { get }

  /// What the line of the record says of it.
  var state: RecordState { get }
}

/// What all lines of one write have in common. Made outside of the transaction, which may run again.
struct ChangeHeader: Sendable {
  /// The named transaction.
  let kind: String
  let actor: Actor
  let recordedAt: Instant
  /// 32 random bytes from which the salts of the lines follow; kept nowhere.
  let seed: [UInt8]
}

/// The lines that a write adds to the record of changes: one for each record it changes.
struct ChangeLog {
  private let header: ChangeHeader
  private var numbers: ChangeNumbers
  private var lines: [Change] = []
  private var digester = LineDigester()

  init(_ header: ChangeHeader, numbers: ChangeNumbers) {
    self.header = header
    self.numbers = numbers
  }

  var recordedAt: Instant { header.recordedAt }
  var actor: Actor { header.actor }
  var isEmpty: Bool { lines.isEmpty }

  /// What tells the line that was appended last from all others; nil if there is none.
  var lastSequence: Int64? { lines.last?.sequence }

  /// Notes a change; one that changes nothing is left out.
  ///
  /// - Parameters:
  ///   - before: Nil if the record is new.
  ///   - after: Nil if the record is gone.
  ///   - movement: Nil for what belongs to none.
  mutating func append<Record: Recorded>(
    before: Record?, after: Record?, of movement: MovementID?
  ) throws {
    guard before != after, let subject = after?.subject ?? before?.subject else { return }
    try append(subject, before: before?.state, after: after?.state, of: movement)
  }

  mutating func append(
    _ subject: ChangeSubject, before: RecordState?, after: RecordState?,
    of movement: MovementID?
  ) throws {
    let number = try numbers.next()
    let salt = Array(Digest.sha256(header.seed + Array(String(lines.count).utf8)).prefix(16))
    var line = Change(
      sequence: number.sequence, position: number.position ?? 0,
      recordedAt: header.recordedAt, actor: header.actor.id, role: header.actor.role,
      kind: header.kind, subject: subject, movement: movement, before: before?.json,
      after: after?.json, request: header.actor.request, salt: salt.hexadecimal, digest: nil,
      redaction: nil)
    line.digest = digester.digest(of: line, before: before, after: after, salt: salt)
    lines.append(line)
  }

  /// Writes the lines, after everything else of the transaction.
  func write(in transaction: any WriteTransaction) throws {
    try transaction.run(
      """
      INSERT INTO change
        (sequence, position, recorded_at, actor, role, kind, subject_type, subject, movement,
         before, after, request, salt, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      each: lines.map { line in
        [
          line.sequence.sqlValue, (line.position == 0 ? nil : line.position).sqlValue,
          line.recordedAt.sqlValue, line.actor.sqlValue, line.role.sqlValue, line.kind.sqlValue,
          line.subject.kind.sqlValue, line.subject.id.sqlValue, line.movement.sqlValue,
          line.before.sqlValue, line.after.sqlValue, line.request.sqlValue, line.salt.sqlValue,
          line.digest.sqlValue,
        ]
      })
  }
}

extension MovementStore {
  /// A named transaction: changes rows and appends the lines that say so, together or not at all.
  ///
  /// When it returns, everybody who follows the record finds its lines, unless the database went
  /// away right after the commit; then they are found when it is back.
  func write<Value: Sendable>(
    _ kind: String, by actor: Actor,
    _ body: @escaping @Sendable (any WriteTransaction, inout ChangeLog) throws -> Value
  ) async throws -> Value {
    let header = ChangeHeader(kind: kind, actor: actor, recordedAt: now(), seed: random(32))
    let engine = database.engine
    let (value, hasLines) = try await database.write(named: kind) { transaction in
      var log = ChangeLog(header, numbers: ChangeNumbers(engine, transaction))
      let value = try body(transaction, &log)
      try log.write(in: transaction)
      return (value, !log.isEmpty)
    }
    // What is committed stays so, whether or not it could be numbered just now.
    if hasLines, !database.ordersCommits { try? await numbering.number() }
    return value
  }
}
