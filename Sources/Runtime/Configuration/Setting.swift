import Foundation
package import MovementCore

/// One thing that whoever runs a server may choose: by a flag, by the environment, in a file, or not
/// at all.
package struct Setting: Sendable, Equatable {
  /// As in the file, and as a flag without its dashes: `log-level`.
  package let name: String
  package let kind: Kind
  /// What holds if nobody says otherwise, as it is written in a flag; nil for nothing.
  package let standard: String?
  package let help: Phrase

  /// What may be written there.
  package enum Kind: Sendable, Equatable {
    /// Any text that is not empty.
    case text
    /// A database, whose address may hold a password: never shown as it is.
    case database
    /// Where browsers reach the site: `https://thidua.example.vn`.
    case siteAddress
    /// A whole number within limits, and what it counts.
    case number(ClosedRange<Int>, Unit)
    case flag
    case choice([String])
    /// Network addresses; in a flag and the environment with commas between them.
    case hosts
  }

  /// What a number counts.
  package enum Unit: Sendable, Equatable {
    case none, bytes, seconds, minutes, bytesPerSecond, perMinute
  }

  init(_ name: String, _ kind: Kind, standard: String? = nil, vi: String, en: String) {
    self.name = name
    self.kind = kind
    self.standard = standard
    help = Phrase(vi: vi, en: en)
  }

  /// In the environment.
  package var variable: String {
    "LANTOA_" + name.uppercased().replacing("-", with: "_")
  }

  /// Its value without what is nobody's business.
  func shown(_ text: String) -> String {
    kind == .database ? ShownAddress.of(text) : text
  }
}

/// An address of a database as it may be printed.
enum ShownAddress {
  /// Scheme, host and name alone: user, password and options may say more than is anybody's
  /// business. A file's name stays.
  static func of(_ text: String) -> String {
    guard let scheme = text.range(of: "://") else { return text }
    let rest = text[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    // A password may hold an @ that nobody encoded: what is after the last one is no secret.
    let place = rest.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    return String(text[..<scheme.upperBound] + place)
  }
}
