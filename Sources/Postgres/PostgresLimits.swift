/// How much of a server a database takes, and how long it waits.
package struct PostgresLimits: Hashable, Sendable {
  /// Connections for reading: so many reads go on at a time.
  package var readers = 8
  /// Connections for writing. The port lets one writer go at a time; more of them in one program
  /// would only make each other repeat their work. Other programs write beside us all the same.
  package var writers = 1
  /// How long a transaction may wait for a connection, for locks of others, and how long it is
  /// repeated, before it is refused as busy.
  package var waiting: Duration = .seconds(10)
  /// How long a transaction may take from its beginning to its end.
  package var transaction: Duration = .seconds(60)
  /// A connection that nobody needed for so long is closed.
  package var idle: Duration = .seconds(300)
  /// How long to wait for a server that does not answer to a new connection.
  package var connecting: Duration = .seconds(5)
  /// The longest pause between two attempts to reach a server that is gone.
  package var reconnecting: Duration = .seconds(1)

  package init() {}
}

extension Duration {
  /// In whole milliseconds, at least one.
  var milliseconds: Int64 { max(1, Int64(self / .milliseconds(1))) }
}
