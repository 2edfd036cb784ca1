/// What the database knows of the folder that its files lie in.
package struct FilesFolderRecord: Sendable, Equatable {
  /// What the folder bears; nil if none was marked so far.
  package let mark: String?
  /// The hash of one of the files that revisions and drafts may name; nil if there are none.
  package let anyFile: String?

  package init(mark: String?, anyFile: String?) {
    self.mark = mark
    self.anyFile = anyFile
  }
}
