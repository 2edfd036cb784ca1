import MovementCore
import Store

/// A page of the record of changes.
struct HistoryModel {
  /// Nil for the record of everything.
  let board: MovementBoard?
  /// Nil for the record of one thing.
  let question: HistoryQuestion?
  /// Of which record; nil for several.
  let subject: HistorySubject?
  /// The latest first.
  let entries: [HistoryEntry]
  /// Where the page with what came before begins; nil if nothing did.
  let next: Int64?

  static let linesPerPage = 50

  /// The kinds of records that can be chosen.
  var kinds: [ChangeSubject.Kind] {
    board == nil
      ? ChangeSubject.Kind.allCases
      : [.deliverable, .exemption, .plan, .release, .movement]
  }
}
