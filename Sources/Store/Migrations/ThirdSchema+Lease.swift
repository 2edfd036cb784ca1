extension ThirdSchema {
  /// Which program does what only one may do at a time. Whoever holds a lease raises its beat; no
  /// moment is written, because the clocks of two machines cannot be held against each other.
  static let lease = [
    """
    CREATE TABLE lease (
      name TEXT NOT NULL PRIMARY KEY \(SecondSchema.hasLength("name", 1...100)),
      holder TEXT NOT NULL \(SecondSchema.isUUID("holder")),
      beat BIGINT NOT NULL \(SecondSchema.isBigInteger("beat", from: 1))
    )
    """
  ]
}
