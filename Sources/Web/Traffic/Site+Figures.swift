import Prometheus
import Store

extension Site {
  /// What the site knows about itself: requests, open streams, and how far they are behind.
  ///
  /// - Parameter lastChange: The last change on record; nil if the store does not say.
  func write(to text: inout MetricsText, lastChange: Int64?) async {
    settings.meter.write(to: &text)
    text.family("lantoa_live_streams", .gauge, "Event streams that are open.")
    text.sample("lantoa_live_streams", liveSeats.count)
    let feed = await feed.state
    text.family(
      "lantoa_live_behind_changes", .gauge,
      "Changes on record that open pages have not been told of; 0 while none is open.")
    text.sample(
      "lantoa_live_behind_changes", Int(max(0, (lastChange ?? 0) - (feed?.last ?? lastChange ?? 0)))
    )
    text.family(
      "lantoa_live_look_age_seconds", .gauge,
      "Since the record was last read for open pages; 0 while none is open.")
    text.sample(
      "lantoa_live_look_age_seconds", (feed?.sinceLook ?? .zero) / .seconds(1))
  }
}
