/// What an archive says of one of its parts.
package struct ArchiveEntry: Hashable, Sendable {
  /// As it stands in the archive: it may be anything.
  package let name: String
  /// In bytes, as it is declared: it may be anything.
  package let size: Int
  /// Whether it is a file with bytes of its own: no folder, no link, no file with holes.
  package let isPlainFile: Bool

  package init(name: String, size: Int, isPlainFile: Bool) {
    self.name = name
    self.size = size
    self.isPlainFile = isPlainFile
  }
}
