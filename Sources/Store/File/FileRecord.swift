import MovementCore
import SQL

/// A file whose content lies in the folder of files, under its hash.
package struct FileRecord: Sendable, Hashable {
  /// SHA-256 of the content, in hexadecimal.
  package let hash: String
  /// In bytes.
  package let size: Int
  /// What the content is, such as `image/jpeg`.
  package let mediaType: String

  package init(hash: String, size: Int, mediaType: String) {
    self.hash = hash
    self.size = size
    self.mediaType = mediaType
  }
}

/// A file with the name under which a draft or a revision bears it.
package struct AttachedFile: Sendable, Hashable {
  package let file: FileRecord
  /// 1…255 characters.
  package let name: String
  /// Its number in the draft or revision, from 1; numbers of what was taken away stay free.
  package let position: Int

  package init(file: FileRecord, name: String, position: Int) {
    self.file = file
    self.name = name
    self.position = position
  }
}

extension FileRecord {
  /// Notes that the content is there. Of what is known already only the moment is noted anew: who
  /// is about to name the file in a draft or a revision has a day to do so
  /// (``MovementStore/removeFiles(notedBefore:)``).
  func note(at instant: Instant, _ transaction: any WriteTransaction) throws {
    try transaction.run(
      """
      INSERT INTO file (hash, size, media_type, recorded_at)
      VALUES (\(hash), \(size), \(mediaType), \(instant))
      ON CONFLICT (hash) DO UPDATE SET recorded_at = excluded.recorded_at
      """)
  }

  static let columns = "f.hash, f.size, f.media_type"

  init(_ row: Row) throws {
    self.init(hash: try row["hash"], size: try row["size"], mediaType: try row["media_type"])
  }
}

extension AttachedFile {
  init(_ row: Row) throws {
    self.init(
      file: try FileRecord(row), name: try row["name"], position: try row["position"])
  }
}
