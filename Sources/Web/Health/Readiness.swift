import Foundation

/// Whether the program can do its work, and what it was asked for to say so.
package struct Readiness: Sendable, Equatable, Encodable {
  package struct Check: Sendable, Equatable, Encodable {
    package let name: String
    package let isFine: Bool
    /// In plain English, for whoever looks after the program.
    package let detail: String

    package init(_ name: String, isFine: Bool, _ detail: String) {
      self.name = name
      self.isFine = isFine
      self.detail = detail
    }

    private enum CodingKeys: String, CodingKey {
      case name, detail
      case isFine = "ok"
    }
  }

  package let checks: [Check]

  package init(_ checks: [Check]) { self.checks = checks }

  package var isReady: Bool { checks.allSatisfy(\.isFine) }

  private enum CodingKeys: String, CodingKey {
    case checks
    case isReady = "ready"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(isReady, forKey: .isReady)
    try container.encode(checks, forKey: .checks)
  }

  /// As JSON.
  var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return [] }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}
