/// How often the feed of open pages looks, and how much it tells.
package struct LivePace: Sendable {
  /// Between two looks at the record, for what another program wrote. What this one writes is seen
  /// at once.
  package var poll = Duration.milliseconds(200)
  /// Between two signs of life of an open connection, in looks: 15 seconds.
  package var looksPerBeat = 75
  /// More changes than that are not told one by one.
  package var mostChanges = 100

  package init() {}
}
