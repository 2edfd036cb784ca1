import SQL

/// Gives the lines of one write their numbers, as many as it turns out to need.
struct ChangeNumbers {
  private let engine: Engine
  private let transaction: any ReadTransaction
  /// How many were given.
  private var count = 0
  /// The last ones on record where writers go one after the other.
  private var last: (sequence: Int64, position: Int64)?
  /// Taken from the database and not given yet, the smallest one last.
  private var taken: [Int64] = []

  /// - Parameter transaction: Where the lines will be written, and nowhere else.
  init(_ engine: Engine, _ transaction: any ReadTransaction) {
    self.engine = engine
    self.transaction = transaction
  }

  /// - Returns: Without a position where programs commit in any order: then a line gets its position
  ///   after the commit.
  mutating func next() throws -> (sequence: Int64, position: Int64?) {
    count += 1
    switch engine {
    case .sqlite:
      let last = try self.last ?? lastOnRecord()
      self.last = last
      return (last.sequence + Int64(count), last.position + Int64(count))
    case .postgres:
      if taken.isEmpty { try take() }
      return (taken.removeLast(), nil)
    }
  }

  private func lastOnRecord() throws -> (sequence: Int64, position: Int64) {
    let row = try transaction.first(Self.last)
    return (try row?["sequence"] ?? 0, try row?["position"] ?? 0)
  }

  /// Each number by a look at the end of its index: both asked for in one go read the whole record.
  static let last: Statement = """
    SELECT (SELECT COALESCE(MAX(sequence), 0) FROM change) AS sequence,
      (SELECT COALESCE(MAX(position), 0) FROM change) AS position
    """

  /// A write of one line asks for one number, a load of thousands not for each: as many as it has
  /// had so far, and 1,000 at most. What is left over is a gap.
  ///
  /// They are taken after the transaction has begun to look, so of two lines about the same record
  /// the one that was written on top of the other has the greater number.
  private mutating func take() throws {
    let statement: Statement = """
      SELECT nextval('change_sequence') AS number FROM generate_series(1, \(min(count, 1_000)))
      """
    taken = try transaction.map(statement) { try $0["number"] }
    taken.sort(by: >)
  }
}
