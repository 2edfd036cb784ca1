/// What a connection may take before the program closes it: without an end, a few thousand that
/// never finish would shut everybody out.
package struct ConnectionLimits: Sendable {
  /// At a time; 0 for any number.
  package var count = 0
  /// From one address, but for machines in ``uncounted``; 0 for any number.
  package var perAddress = 0
  /// Proxies, and this machine: many people come through them.
  package var uncounted: Set<String> = ["127.0.0.1", "::1"]
  /// Of the headers of a request, in bytes.
  package var headers = 16_384
  /// How long it may say nothing while it is its turn, before or between requests or in the middle
  /// of one. Longer than proxies keep theirs.
  package var idle = Duration.seconds(90)
  /// How long the body of a request may be waited for in all.
  package var body = Duration.seconds(3_600)
  /// How fast a body has to come, in bytes a second, once ``patience`` is over; 0 for any pace. Only
  /// time counts in which the program waits for the client, not the other way round.
  package var rate = 500
  /// How long a body may be slower.
  package var patience = Duration.seconds(30)
  /// How long nothing of an answer may be taken.
  package var reading = Duration.seconds(120)

  package init() {}
}

extension SettingValues {
  var connectionLimits: ConnectionLimits {
    var limits = ConnectionLimits()
    limits.count = number(.maxConnections)
    limits.perAddress = number(.maxConnectionsPerAddress)
    limits.headers = number(.maxHeaders)
    limits.idle = .seconds(number(.idleWithin))
    limits.body = .seconds(number(.bodyWithin))
    limits.rate = number(.bodyRate)
    limits.reading = .seconds(number(.readWithin))
    if isOn(.behindProxy) { limits.uncounted.formUnion(hosts(.trustedProxy)) }
    return limits
  }
}
