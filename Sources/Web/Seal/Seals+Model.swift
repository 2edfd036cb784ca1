import Store

/// The seals of the record, and what came of comparing a printed one.
struct SealsModel {
  /// The latest first.
  let seals: [Seal]
  /// The number before which the next page begins; nil if this is the last one.
  let next: Int?
  /// How many lines no seal has closed yet; nil on later pages.
  let open: Int64?
  /// What was typed to compare with; empty if nothing was.
  let typed: String
  let comparison: Comparison?
  let timeZone: String

  enum Comparison {
    /// It is that one.
    case found(Seal)
    case unknown
    /// It is no root.
    case unreadable
  }

  static let linesPerPage = 50
}
