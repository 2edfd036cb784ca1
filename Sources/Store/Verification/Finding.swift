/// Something that is not as it was written.
package struct Finding: Sendable, Hashable {
  package let place: Place
  package let problem: Problem

  package init(_ place: Place, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }

  /// Where.
  package enum Place: Sendable, Hashable {
    case seal(Int)
    /// A line of the record, by its position.
    case line(Int64)
    /// Some line among those that a seal closes.
    case lines(Int64, Int64)
    /// A row of what is now. The id is the record's; the field is one of the record's, `proof` for
    /// a column that the record does not show; nil for the whole row.
    case row(table: String, id: String, field: String?)
    /// A content in the folder, with a name under which it was attached.
    case file(hash: String, name: String)
  }

  /// What.
  package enum Problem: Sendable, Hashable {
    case altered
    case removed
    case inserted
    /// A line that stood elsewhere.
    case moved(from: Int64)
    /// What a line says was there is not what the line before it about the same record left.
    case contradicts(line: Int64, field: String?)
    /// Made with a key that is not the one to expect.
    case otherKey(fingerprint: String)
    /// Dated before the one that it follows.
    case datedBack
  }
}
