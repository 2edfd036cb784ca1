import SQL
import Secrets

extension Seal {
  static let columns = """
    number, first_position, last_position, tree, previous, sealed_at, public_key, signature, root
    """

  init(_ row: Row) throws {
    self.init(
      number: try row["number"], first: try row["first_position"],
      last: try row["last_position"], tree: try row["tree"], previous: try row["previous"],
      sealedAt: try row["sealed_at"], key: try row["public_key"],
      signature: try row["signature"], root: try row["root"])
  }

  static func last(_ transaction: any ReadTransaction) throws -> Seal? {
    let statement = Statement(
      text: "SELECT " + columns + " FROM seal ORDER BY number DESC LIMIT 1")
    return try transaction.first(statement).map(Seal.init)
  }

  /// - Parameter leaves: Of its lines, in order; kept, because they tell which line was altered.
  func insert(leaves: [[UInt8]], in transaction: any WriteTransaction) throws {
    try transaction.run(
      """
      INSERT INTO seal
        (number, first_position, last_position, tree, previous, sealed_at, public_key, signature,
         root, leaves)
      VALUES
        (\(number), \(first), \(last), \(tree), \(previous), \(sealedAt), \(key), \(signature),
         \(root), \(leaves.map(\.hexadecimal).joined()))
      """)
  }
}
