import Synchronization

/// A place for a connection. Whoever runs a transaction holds it for so long.
final class ConnectionSlot: Sendable {
  private struct Held {
    var connection: Connection?
    var idleSince = ContinuousClock.now
  }

  private let held = Mutex(Held())

  /// Runs `body` on the connection that is here and could begin, or on a new one.
  ///
  /// - Parameter begin: Begins a transaction. A connection that was lost since it was used last is
  ///   found out by that, and replaced.
  func use<Value: Sendable>(
    from source: ConnectionSource, begin: @Sendable (Connection) throws(Failure) -> Void,
    _ body: @Sendable (Connection) throws -> Value
  ) throws -> Value {
    try held.withLock { held in
      defer {
        held.idleSince = .now
        if held.connection?.isBroken == true { held.connection = nil }
      }
      return try body(Self.ready(&held, from: source, begin: begin))
    }
  }

  private static func ready(
    _ held: inout Held, from source: ConnectionSource,
    begin: (Connection) throws(Failure) -> Void
  ) throws(Failure) -> Connection {
    if let connection = held.connection {
      do {
        try begin(connection)
        return connection
      } catch .lost {
        held.connection = nil
      }
    }
    let connection = try source.connect()
    held.connection = connection
    try begin(connection)
    return connection
  }

  /// Ends the connection unless somebody uses it, or did within this time.
  ///
  /// - Returns: Whether there is none any more.
  func close(idleFor time: Duration = .zero) -> Bool {
    held.withLockIfAvailable { held in
      if ContinuousClock.now - held.idleSince >= time { held.connection = nil }
      return held.connection == nil
    } ?? false
  }
}
