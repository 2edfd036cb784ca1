package import MovementCore

/// What `lantoa bench standing` measured.
package struct BenchStandingReport: Sendable, Equatable {
  package var units: Int
  package var dues: Int
  package var cells: Int
  package var deliverables: Int
  /// From what counts of the deliverables to a `Standing` that answers.
  package var buildSeconds: Double
  /// The roll-up of every unit over itself and its descendants.
  package var rollUpAllMilliseconds: Double
  /// The roll-up of one province.
  package var rollUpProvinceMilliseconds: Double
  /// One deliverable accepted, so that the next question to any unit is answered with it.
  package var changeMicrosecondsMedian: Double
  package var changeMicrosecondsP99: Double
  /// The memory of the cells and of the tables of who has one; not of the deliverables behind them.
  package var bytesPerCell: Double
  /// How many cells of the whole tree have each status on the bench's day.
  package var checksum: [Status: Int]
  /// Whether every cell agrees with the reference evaluation; nil if that was not asked for.
  package var verified: Bool?

  /// One object; the statuses in the order of the rule.
  package var json: String {
    let counts = Status.allCases.map { "\"\($0.rawValue)\": \(checksum[$0] ?? 0)" }
    var members = [
      "\"units\": \(units)",
      "\"dues\": \(dues)",
      "\"cells\": \(cells)",
      "\"deliverables\": \(deliverables)",
      "\"buildSeconds\": \(rounded(buildSeconds))",
      "\"rollUpAllMilliseconds\": \(rounded(rollUpAllMilliseconds))",
      "\"rollUpProvinceMilliseconds\": \(rounded(rollUpProvinceMilliseconds))",
      "\"changeMicrosecondsMedian\": \(rounded(changeMicrosecondsMedian))",
      "\"changeMicrosecondsP99\": \(rounded(changeMicrosecondsP99))",
      "\"bytesPerCell\": \(rounded(bytesPerCell))",
      "\"checksum\": {\(counts.joined(separator: ", "))}",
    ]
    if let verified { members.append("\"verified\": \(verified)") }
    return "{\n  " + members.joined(separator: ",\n  ") + "\n}"
  }

  /// To four places.
  private func rounded(_ number: Double) -> Double { Double(Int(number * 1e4 + 0.5)) / 1e4 }
}
