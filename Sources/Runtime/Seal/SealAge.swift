import MovementCore
import Store

extension ServerFigures.Gauge {
  /// How long ago the record was sealed last; nothing as long as it never was.
  static func sealAge(_ store: MovementStore) -> ServerFigures.Gauge {
    ServerFigures.Gauge(
      "lantoa_seal_age_seconds", "Seconds since the last seal of the record was made."
    ) {
      guard let seal = try? await store.lastSeal() else { return nil }
      let now = WallClock.instant().secondsSince1970
      return Double(now - seal.sealedAt.secondsSince1970)
    }
  }
}
