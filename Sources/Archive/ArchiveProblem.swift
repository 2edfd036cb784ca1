/// Why an archive could not be written or read. Whoever asked has the words.
package enum ArchiveProblem: Error, Hashable, Sendable {
  case diskFull
  /// What is there is no archive of this kind, or not the whole of it, or it was changed.
  case damaged(detail: String)
  /// It was closed before.
  case closed
  /// The library or the system refused: its words.
  case failed(detail: String)
}
