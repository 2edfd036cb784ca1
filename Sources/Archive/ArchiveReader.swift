import CArchive
import Glibc
import Synchronization

/// Reads an archive as ``ArchiveWriter`` makes them, part by part, and no other kind: what libarchive
/// knows besides is not asked, for an archive may come from anybody.
package final class ArchiveReader: Sendable {
  private let handle: Mutex<OpaquePointer>

  /// - Parameter file: An open file, at its beginning; it stays the caller's.
  /// - Throws: `damaged` if it is no such archive.
  package init(file: Int32) throws(ArchiveProblem) {
    guard let archive = archive_read_new() else { throw .failed(detail: "out of memory") }
    guard archive_read_support_filter_zstd(archive) == ARCHIVE_OK,
      archive_read_support_format_tar(archive) == ARCHIVE_OK
    else {
      let problem = ArchiveProblem(archive)
      archive_read_free(archive)
      throw problem
    }
    guard archive_read_open_fd(archive, file, 1 << 16) == ARCHIVE_OK else {
      let problem = ArchiveProblem.damaged(archive)
      archive_read_free(archive)
      throw problem
    }
    handle = Mutex(archive)
  }

  deinit { handle.withLock { _ = archive_read_free($0) } }

  /// The next part; nil after the last one. What was left of the part before is passed over.
  package func next() throws(ArchiveProblem) -> ArchiveEntry? {
    try handle.withLock { archive throws(ArchiveProblem) in
      var entry: OpaquePointer?
      switch archive_read_next_header(archive, &entry) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_OK: break
      default: throw .damaged(archive)
      }
      guard let entry, let name = archive_entry_pathname(entry) else {
        throw .damaged(detail: "a part without a name")
      }
      let isPlain =
        archive_entry_filetype(entry) == UInt32(Glibc::S_IFREG)
        && archive_entry_hardlink(entry) == nil
        && archive_entry_symlink(entry) == nil && archive_entry_sparse_count(entry) == 0
        && archive_entry_size_is_set(entry) != 0
      return ArchiveEntry(
        name: String(cString: name), size: Int(archive_entry_size(entry)), isPlainFile: isPlain)
    }
  }

  /// Up to so many bytes of the part that ``next()`` gave; none at its end.
  package func read(atMost count: Int) throws(ArchiveProblem) -> [UInt8] {
    try handle.withLock { archive throws(ArchiveProblem) in
      var problem: ArchiveProblem?
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        let read = archive_read_data(archive, buffer.baseAddress, buffer.count)
        if read < 0 { problem = .damaged(archive) } else { initialized = Int(read) }
      }
      if let problem { throw problem }
      return bytes
    }
  }
}

extension ArchiveProblem {
  fileprivate static func damaged(_ archive: OpaquePointer) -> ArchiveProblem {
    .damaged(detail: archive_error_string(archive).map { String(cString: $0) } ?? "libarchive")
  }
}
