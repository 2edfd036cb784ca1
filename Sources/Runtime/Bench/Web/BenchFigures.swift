/// What was measured of one thing, as one line of JSON.
package struct BenchFigures: Sendable {
  private var fields: [(name: String, value: String)]

  /// - Parameter name: What was measured.
  init(_ name: String) { fields = [("measured", "\"\(name)\"")] }

  mutating func add(_ name: String, _ value: Int) { fields.append((name, String(value))) }

  mutating func add(_ name: String, _ value: Bool) { fields.append((name, String(value))) }

  mutating func add(_ name: String, _ value: Double, places: Int) {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    fields.append((name, places == 0 ? String(Int(rounded)) : String(rounded)))
  }

  mutating func add(_ result: WebLoad.Result) {
    add("perSecond", result.requestsPerSecond, places: 0)
    add("p50Milliseconds", result.p50Milliseconds, places: 2)
    add("p99Milliseconds", result.p99Milliseconds, places: 2)
  }

  package var json: String {
    "{" + fields.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
  }
}
