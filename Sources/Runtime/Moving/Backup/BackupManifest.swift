import Foundation
import Store

/// What a backup holds, as it stands in it.
struct BackupManifest: Codable, Hashable, Sendable {
  struct Database: Codable, Hashable, Sendable {
    /// Of the part, in bytes.
    var size: Int
    var sha256: String
    /// The engine that it came from.
    var engine: String
    /// How many steps of the schema it has seen, and what its tables hold.
    var summary: DatabaseSummary
    /// The last line of the record; missing in a database of an older version.
    var lastChange: Int64?
  }

  struct Files: Codable, Hashable, Sendable {
    /// Those that are whole in the archive.
    var count = 0
    /// Of these.
    var bytes = 0
    /// The hashes of those that the database names and that were missing in the folder of files, or
    /// were not what their names say, in order.
    var unreadable: [String] = []
  }

  var format = BackupFormat.number
  /// The version of the program.
  var program: String
  /// When it was made: UTC, ISO 8601.
  var madeAt: String
  var database: Database
  var files: Files

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  init(program: String, madeAt: String, database: Database, files: Files) {
    self.program = program
    self.madeAt = madeAt
    self.database = database
    self.files = files
  }

  /// Nil if it is none.
  init?(json: [UInt8]) {
    guard let read = try? JSONDecoder().decode(BackupManifest.self, from: Data(json)) else {
      return nil
    }
    self = read
  }
}
