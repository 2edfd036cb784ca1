package import MovementCore
import SQL

/// A file whose content lies in the folder of files, under its hash.
package struct FileRecord: Sendable, Hashable {
  /// SHA-256 of the content, in hexadecimal.
  package let hash: String
  /// In bytes.
  package let size: Int
  /// What the content is, such as `image/jpeg`.
  package let mediaType: String
  /// Nil for what is no picture, and for one that came before pictures were looked at.
  package let picture: Picture?

  package init(hash: String, size: Int, mediaType: String, picture: Picture? = nil) {
    self.hash = hash
    self.size = size
    self.mediaType = mediaType
    self.picture = picture
  }

  /// What is known of a picture.
  package struct Picture: Sendable, Hashable {
    /// In pixels.
    package let width: Int
    package let height: Int
    /// The civil day on which its camera says that it was taken. Nothing else of what a camera writes
    /// is kept, a place least of all.
    package let takenOn: CivilDate?

    package init(width: Int, height: Int, takenOn: CivilDate?) {
      self.width = width
      self.height = height
      self.takenOn = takenOn
    }
  }
}

/// A file with the name under which a draft or a revision bears it.
package struct AttachedFile: Sendable, Hashable {
  package let file: FileRecord
  /// 1…255 characters.
  package let name: String
  /// Its number in the draft or revision, from 1; numbers of what was taken away stay free.
  package let position: Int
  package let note: FileNote

  package init(file: FileRecord, name: String, position: Int, note: FileNote = FileNote()) {
    self.file = file
    self.name = name
    self.position = position
    self.note = note
  }

  /// As a revision would name it.
  package var reference: FileReference {
    FileReference(hash: file.hash, name: name, note: note)
  }
}

extension FileRecord {
  /// Notes that the content is there. Of what is known already only the moment is noted anew: who
  /// is about to name the file in a draft or a revision has a day to do so
  /// (``MovementStore/removeFiles(notedBefore:)``).
  func note(at instant: Instant, _ transaction: any WriteTransaction) throws {
    try transaction.run(
      """
      INSERT INTO file (hash, size, media_type, recorded_at, width, height, taken_on)
      VALUES (\(hash), \(size), \(mediaType), \(instant), \(picture?.width),
        \(picture?.height), \(picture?.takenOn))
      ON CONFLICT (hash) DO UPDATE SET recorded_at = excluded.recorded_at,
        width = COALESCE(file.width, excluded.width),
        height = COALESCE(file.height, excluded.height),
        taken_on = COALESCE(file.taken_on, excluded.taken_on)
      """)
  }

  static let columns = "f.hash, f.size, f.media_type, f.width, f.height, f.taken_on"

  init(_ row: Row) throws {
    let width: Int? = try row["width"]
    let height: Int? = try row["height"]
    var picture: Picture?
    if let width, let height {
      picture = Picture(width: width, height: height, takenOn: try row["taken_on"])
    }
    self.init(
      hash: try row["hash"], size: try row["size"], mediaType: try row["media_type"],
      picture: picture)
  }
}

extension AttachedFile {
  /// Of a row `g` of `draft_file` or `revision_file`, beside the columns of ``FileRecord``.
  static let columns = "g.position, g.name, g.field, g.caption, g.side"

  init(_ row: Row) throws {
    self.init(
      file: try FileRecord(row), name: try row["name"], position: try row["position"],
      note: try FileNote(row))
  }
}

extension FileNote {
  init(_ row: Row) throws {
    let side: String? = try row["side"]
    self.init(
      field: try row["field"], caption: try row["caption"],
      side: side.flatMap { Side(rawValue: $0) })
  }
}
