/// Figures of a program as Prometheus reads them: its text format, version 0.0.4
/// (<https://prometheus.io/docs/instrumenting/exposition_formats/>).
package struct MetricsText: Sendable {
  package static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

  /// What a family counts.
  package enum Kind: String, Sendable {
    case counter, gauge, histogram
  }

  /// Names and values that tell samples of a family apart.
  package typealias Labels = KeyValuePairs<String, String>

  package private(set) var text = ""

  package init() {}

  /// Begins a family; its samples follow at once.
  ///
  /// - Parameter name: Of lower-case letters and `_`, with the unit at its end.
  package mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n"
    text += "# TYPE \(name) \(kind.rawValue)\n"
  }

  package mutating func sample(_ name: String, _ labels: Labels, _ value: Double) {
    text += name
    append(labels, and: nil)
    text += " \(Self.number(value))\n"
  }

  package mutating func sample(_ name: String, _ labels: Labels, _ value: Int) {
    text += name
    append(labels, and: nil)
    text += " \(value)\n"
  }

  package mutating func sample(_ name: String, _ value: Double) { sample(name, [:], value) }

  package mutating func sample(_ name: String, _ value: Int) { sample(name, [:], value) }

  /// The samples of one histogram.
  package mutating func histogram(_ name: String, _ labels: Labels, _ histogram: Histogram) {
    var sum = 0
    for (bound, count) in zip(Histogram.bounds, histogram.counts) {
      sum += count
      bucket(name, labels, Self.number(bound), sum)
    }
    bucket(name, labels, "+Inf", histogram.count)
    text += name + "_sum"
    append(labels, and: nil)
    text += " \(Self.number(histogram.sum))\n" + name + "_count"
    append(labels, and: nil)
    text += " \(histogram.count)\n"
  }

  private mutating func bucket(_ name: String, _ labels: Labels, _ bound: String, _ count: Int) {
    text += name + "_bucket"
    append(labels, and: ("le", bound))
    text += " \(count)\n"
  }

  private mutating func append(_ labels: Labels, and last: (String, String)?) {
    guard !labels.isEmpty || last != nil else { return }
    var separator = "{"
    for (name, value) in labels {
      text += "\(separator)\(name)=\"\(Self.escaped(value, quotes: true))\""
      separator = ","
    }
    if let (name, value) = last { text += "\(separator)\(name)=\"\(value)\"" }
    text += "}"
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\"" where quotes: escaped += "\\\""
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }
}
