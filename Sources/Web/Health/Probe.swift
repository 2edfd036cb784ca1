/// Addresses for those who watch over the program: a proxy, systemd, Prometheus. They are answered
/// before anybody asks who comes.
enum Probe: String, CaseIterable {
  /// The program lives.
  case health = "/healthz"
  /// It can do its work.
  case readiness = "/readyz"
  /// Its figures.
  case metrics = "/metrics"

  /// For figures and logs.
  var name: String { "\(self)" }
}
