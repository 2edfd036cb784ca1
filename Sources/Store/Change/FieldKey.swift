import Foundation
import Secrets

/// A field on one side of a line of the record.
struct FieldKey: Hashable, Comparable {
  let side: Change.Side
  let name: String

  init(_ side: Change.Side, _ name: String) {
    self.side = side
    self.name = name
  }

  /// As in `after.title`.
  var text: String { side.rawValue + "." + name }

  /// Before comes before after, then names in order.
  static func < (left: FieldKey, right: FieldKey) -> Bool {
    left.side == right.side ? left.name < right.name : left.side == .before
  }
}

/// A field with what stands for its value in the digest of its line.
struct FieldHash {
  let key: FieldKey
  let hash: [UInt8]
}

/// What is left of a line of which something was forgotten.
struct Redaction: Codable, Equatable, Sendable {
  /// The salts, in hexadecimal, of the fields that are still there. The line's own salt is gone:
  /// with it the value of a forgotten field could be guessed.
  var salts: [String: String] = [:]
  /// The hashes of the fields that are forgotten; empty texts in a line that never had a digest.
  var hashes: [String: String] = [:]

  init() {}

  init?(json text: String) {
    guard let read = try? JSONDecoder().decode(Redaction.self, from: Data(text.utf8)) else {
      return nil
    }
    self = read
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
