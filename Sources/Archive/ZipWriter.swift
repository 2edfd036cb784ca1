import CArchive
import Glibc

/// Writes a zip archive, part by part, by libarchive; every system opens it without another program.
/// Nothing is compressed, because photos are already, and nothing is kept: what was written is taken
/// piece by piece. It belongs to one task.
package final class ZipWriter {
  private let archive: OpaquePointer
  private let output = Output()
  /// Names are UTF-8, whatever the process speaks.
  private let characters: locale_t?

  /// What the library has written and nobody has taken.
  private final class Output {
    var bytes: [UInt8] = []
  }

  package init() throws(ArchiveProblem) {
    guard let archive = archive_write_new() else { throw .failed(detail: "out of memory") }
    self.archive = archive
    characters = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
      archive_write_zip_set_compression_store(archive) == ARCHIVE_OK,
      archive_write_set_bytes_per_block(archive, 0) == ARCHIVE_OK,
      archive_write_open(
        archive, Unmanaged.passUnretained(output).toOpaque(), nil,
        { _, output, bytes, count in
          guard let output, let bytes else { return -1 }
          Unmanaged<Output>.fromOpaque(output).takeUnretainedValue()
            .bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
          return count
        }, nil) == ARCHIVE_OK
    else { throw ArchiveProblem(archive) }
  }

  deinit {
    archive_write_fail(archive)
    archive_write_free(archive)
    if let characters { freelocale(characters) }
  }

  /// Begins a part of exactly so many bytes.
  /// - Parameter time: Seconds since 1970.
  package func begin(_ name: String, size: Int, time: Int64) throws(ArchiveProblem) {
    let entry = archive_entry_new()
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, la_int64_t(size))
    archive_entry_set_filetype(entry, UInt32(Glibc::S_IFREG))
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, time_t(time), 0)
    // The library asks the thread's locale whether a name is UTF-8, and says so in the archive.
    let before = characters.map { uselocale($0) }
    defer { if let before { _ = uselocale(before) } }
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw ArchiveProblem(archive) }
  }

  /// Bytes of the part that was begun last.
  package func write(_ bytes: [UInt8]) throws(ArchiveProblem) {
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

  /// Writes the list of parts, which is the archive's end.
  package func close() throws(ArchiveProblem) {
    guard archive_write_close(archive) == ARCHIVE_OK else { throw ArchiveProblem(archive) }
  }

  /// What was written since this was last called.
  package func take() -> [UInt8] {
    defer { output.bytes.removeAll(keepingCapacity: false) }
    return output.bytes
  }
}
