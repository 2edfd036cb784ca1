import CArchive
import Glibc
import Synchronization

/// Writes an archive, part by part: tar, compressed by zstd, by libarchive. Every common tool reads
/// it (`tar --zstd -tf`). Its calls wait for the disk.
package final class ArchiveWriter: Sendable {
  /// Nil when it was closed.
  private let handle: Mutex<OpaquePointer?>

  /// - Parameter file: An open file, at its beginning; it stays the caller's.
  package init(file: Int32) throws(ArchiveProblem) {
    guard let archive = archive_write_new() else { throw .failed(detail: "out of memory") }
    guard archive_write_add_filter_zstd(archive) == ARCHIVE_OK,
      archive_write_set_format_pax_restricted(archive) == ARCHIVE_OK,
      archive_write_open_fd(archive, file) == ARCHIVE_OK
    else {
      let problem = ArchiveProblem(archive)
      archive_write_free(archive)
      throw problem
    }
    handle = Mutex(archive)
  }

  deinit {
    handle.withLock { archive in
      // What was not closed is of no use; nothing more is written.
      if let archive {
        archive_write_fail(archive)
        archive_write_free(archive)
      }
    }
  }

  /// Begins a part of exactly so many bytes.
  /// - Parameter time: Seconds since 1970.
  package func begin(_ name: String, size: Int, time: Int64) throws(ArchiveProblem) {
    try withHandle { archive throws(ArchiveProblem) in
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, name)
      archive_entry_set_size(entry, la_int64_t(size))
      archive_entry_set_filetype(entry, UInt32(Glibc::S_IFREG))
      archive_entry_set_perm(entry, 0o600)
      archive_entry_set_mtime(entry, time_t(time), 0)
      guard archive_write_header(archive, entry) == ARCHIVE_OK else {
        throw ArchiveProblem(archive)
      }
    }
  }

  /// Bytes of the part that was begun last.
  package func write(_ bytes: [UInt8]) throws(ArchiveProblem) {
    try withHandle { archive throws(ArchiveProblem) in
      var start = 0
      while start < bytes.count {
        let written = bytes[start...].withUnsafeBytes {
          archive_write_data(archive, $0.baseAddress, $0.count)
        }
        guard written >= 0 else { throw ArchiveProblem(archive) }
        guard written > 0 else { throw .failed(detail: "more bytes than were announced") }
        start += Int(written)
      }
    }
  }

  /// Writes what is still to be written. The file is not synced: that is the caller's.
  package func close() throws(ArchiveProblem) {
    try withHandle { archive throws(ArchiveProblem) in
      guard archive_write_close(archive) == ARCHIVE_OK else { throw ArchiveProblem(archive) }
    }
    handle.withLock { archive in
      archive_write_free(archive)
      archive = nil
    }
  }

  private func withHandle(
    _ body: (OpaquePointer) throws(ArchiveProblem) -> Void
  ) throws(ArchiveProblem) {
    try handle.withLock { archive throws(ArchiveProblem) in
      guard let archive else { throw .closed }
      try body(archive)
    }
  }
}

extension ArchiveProblem {
  /// What the library says of its last call.
  init(_ archive: OpaquePointer) {
    let code = archive_errno(archive)
    let words = archive_error_string(archive).map { String(cString: $0) } ?? "libarchive"
    self = [ENOSPC, EDQUOT].contains(code) ? .diskFull : .failed(detail: words)
  }
}
