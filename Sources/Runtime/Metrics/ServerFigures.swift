import Postgres
import Prometheus
import Store

/// Everything that is counted beside the site itself: for `/metrics`. One statement for each look.
package struct ServerFigures: Sendable {
  /// A figure that somebody else knows, such as the age of the last seal.
  package struct Gauge: Sendable {
    let name: String
    let help: String
    let value: @Sendable () async -> Double?

    /// - Parameter value: Nil where there is none yet: then nothing is said.
    package init(
      _ name: String, _ help: String, value: @escaping @Sendable () async -> Double?
    ) {
      self.name = name
      self.help = help
      self.value = value
    }
  }

  let store: MovementStore
  let database: OpenStore.Figures
  let connections: ConnectionTable
  let work: WorkMeter
  var gauges: [Gauge] = []
  private let started = WallClock.instant()

  init(
    store: MovementStore, database: OpenStore.Figures, connections: ConnectionTable,
    work: WorkMeter
  ) {
    self.store = store
    self.database = database
    self.connections = connections
    self.work = work
  }

  func text() async -> (lastChange: Int64?, text: MetricsText) {
    var text = MetricsText()
    ProcessFigures.write(to: &text, started: started)
    connections.write(to: &text)
    let lastChange = try? await store.lastChange()
    text.family("lantoa_database_up", .gauge, "Whether the database answered just now.")
    text.sample("lantoa_database_up", lastChange == nil ? 0 : 1)
    if let lastChange {
      text.family("lantoa_changes", .gauge, "Changes on record.")
      text.sample("lantoa_changes", Int(lastChange))
    }
    database.transactions?.write(to: &text)
    if let counts = database.postgresCounts() { Self.write(counts, to: &text) }
    work.write(to: &text)
    for gauge in gauges {
      guard let value = await gauge.value() else { continue }
      text.family(gauge.name, .gauge, gauge.help)
      text.sample(gauge.name, value)
    }
    return (lastChange, text)
  }

  private static func write(_ counts: PostgresCounts, to text: inout MetricsText) {
    let retries = "lantoa_database_retries_total"
    text.family(retries, .counter, "Transactions that were begun again, by name and reason.")
    let sorted = counts.retries.sorted {
      ($0.key.transaction, $0.key.reason.rawValue) < ($1.key.transaction, $1.key.reason.rawValue)
    }
    for (retry, count) in sorted {
      text.sample(
        retries, ["name": retry.transaction, "reason": retry.reason.rawValue], count)
    }
    text.family(
      "lantoa_database_busy_total", .counter, "Transactions given up after waiting too long.")
    text.sample("lantoa_database_busy_total", counts.refusedAsBusy)
    text.family("lantoa_database_connections_opened_total", .counter, "Connections to the server.")
    text.sample("lantoa_database_connections_opened_total", counts.connectionsOpened)
    text.family(
      "lantoa_database_connections_failed_total", .counter, "Attempts to reach it that failed.")
    text.sample("lantoa_database_connections_failed_total", counts.connectionsFailed)
  }
}
