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

extension FieldKey {
  /// What makes guessing at the value of this field useless: 16 bytes that only who has the line's
  /// salt can make.
  func salt(from lineSalt: [UInt8]) -> [UInt8] {
    Array(Digest.sha256(lineSalt + label).prefix(16))
  }

  /// What stands for the value in the digest of the line.
  func hash(of json: String, salt: [UInt8]) -> [UInt8] {
    var bytes = salt
    bytes.reserveCapacity(salt.count + name.utf8.count + json.utf8.count + 2)
    bytes += label
    bytes += json.utf8
    return Digest.sha256(bytes)
  }

  /// The side's first letter, the name and a zero.
  var label: [UInt8] {
    let letter = side == .before ? UInt8(ascii: "b") : UInt8(ascii: "a")
    var bytes = [letter]
    bytes.reserveCapacity(name.utf8.count + 2)
    bytes += name.utf8
    bytes.append(0)
    return bytes
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
