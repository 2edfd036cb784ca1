import SQL

/// The right to do what only one program may do at a time, as it stands in the database.
package struct Lease: Sendable, Hashable {
  /// What is done under it.
  package let name: String
  /// The id of the program that has it, anew for each time that it runs.
  package let holder: String
  /// How often the holder said that it is alive.
  package let beat: Int64

  package init(name: String, holder: String, beat: Int64) {
    self.name = name
    self.holder = holder
    self.beat = beat
  }

  init(_ row: Row) throws {
    self.init(name: try row["name"], holder: try row["holder"], beat: try row["beat"])
  }
}
