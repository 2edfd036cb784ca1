package import Secrets

/// What to hold the record against.
package struct VerificationOptions: Sendable {
  /// The keys with which seals may be made; nil for the one of the first seal, which proves nothing
  /// against who could write the whole database.
  package var keys: Set<PublicKey>?
  /// The roots of seals by their numbers, as they are kept outside the database.
  package var roots: [Int: String]

  package init(keys: Set<PublicKey>? = nil, roots: [Int: String] = [:]) {
    self.keys = keys
    self.roots = roots
  }
}

/// What came out of holding everything against the record.
package struct Verification: Sendable, Equatable {
  /// The first ones, in order: seals, lines, rows, files.
  package private(set) var findings: [Finding] = []
  /// How many there are in all.
  package private(set) var findingCount = 0
  /// How many lines the record has.
  package internal(set) var lines: Int64 = 0
  /// How many of them are from before lines had digests, and not sealed so far.
  package internal(set) var linesWithoutDigest: Int64 = 0
  /// How many records of all kinds were held against it, those that are gone included.
  package internal(set) var records = 0
  package internal(set) var seals = 0
  package internal(set) var lastSeal: Seal?

  /// So many findings are kept.
  package static let mostFindings = 20

  package init() {}

  package var isIntact: Bool { findingCount == 0 }

  /// How many lines are not sealed yet.
  package var linesSinceSeal: Int64 { max(0, lines - (lastSeal?.last ?? 0)) }

  package mutating func add(_ finding: Finding) {
    findingCount += 1
    if findings.count < Self.mostFindings, !findings.contains(finding) { findings.append(finding) }
  }
}
