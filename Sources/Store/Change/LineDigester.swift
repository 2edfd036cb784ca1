import MovementCore
import Secrets

/// Computes the digests of lines of the record: SHA-256 over a line's own columns and over a salted
/// hash for each of its fields.
///
/// Values stand in a digest only as salted hashes, so that one can be forgotten and the digest,
/// which others may have copied or signed, stays as it was. Each field has a salt of its own, which
/// follows from the line's. The digester keeps its buffers, because a load has many lines.
struct LineDigester {
  private var field: [UInt8] = []
  private var line: [UInt8] = []

  /// The digest of a line in hexadecimal.
  ///
  /// - Parameter salt: The line's, 16 bytes.
  mutating func digest(
    of change: Change, before: RecordState?, after: RecordState?, salt: [UInt8]
  ) -> String {
    begin(change)
    for (side, state) in [(Change.Side.before, before), (.after, after)] {
      for field in state?.fields ?? [] {
        let key = FieldKey(side, field.name)
        add(FieldHash(key: key, hash: hash(of: field.json, key, salt: fieldSalt(key, from: salt))))
      }
    }
    return Self.sha256(line).hexadecimal
  }

  /// The digest of a line in hexadecimal.
  ///
  /// - Parameter fields: In the order of their keys.
  mutating func digest(of change: Change, fields: [FieldHash]) -> String {
    begin(change)
    for field in fields { add(field) }
    return Self.sha256(line).hexadecimal
  }

  /// What makes guessing at the value of a field useless, and can be made only with the line's
  /// salt; the first 16 bytes count.
  mutating func fieldSalt(_ key: FieldKey, from salt: [UInt8]) -> ArraySlice<UInt8> {
    field.removeAll(keepingCapacity: true)
    field += salt
    key.appendLabel(to: &field)
    return Self.sha256(field).prefix(16)
  }

  /// What stands for a value in the digest of the line.
  mutating func hash(of json: String, _ key: FieldKey, salt: ArraySlice<UInt8>) -> [UInt8] {
    field.removeAll(keepingCapacity: true)
    field += salt
    key.appendLabel(to: &field)
    field += json.utf8
    return Self.sha256(field)
  }

  private mutating func begin(_ change: Change) {
    line.removeAll(keepingCapacity: true)
    // Says which formula this is, should there ever be another one.
    line += "lantoa change 1\0".utf8
    add(String(change.sequence))
    add(change.recordedAt.description)
    add(change.actor)
    add(change.role?.rawValue)
    add(change.kind)
    add(change.subject.kind.rawValue)
    add(change.subject.id)
    add(change.movement.map { String($0.value) })
    add(change.request)
    // Whether there was a record, and whether there is one.
    add(change.before == nil ? nil : "before")
    add(change.after == nil ? nil : "after")
  }

  private mutating func add(_ column: String?) {
    guard let column else { return line.append(0) }
    line.append(1)
    line += column.utf8
    line.append(0)
  }

  private mutating func add(_ hash: FieldHash) {
    hash.key.appendLabel(to: &line)
    line += hash.hash
  }

  private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var stream = SHA256Stream()
    bytes.withUnsafeBytes { stream.update($0) }
    return stream.finish()
  }
}

extension FieldKey {
  /// The side's first letter, the name and a zero.
  fileprivate func appendLabel(to bytes: inout [UInt8]) {
    bytes.append(side == .before ? UInt8(ascii: "b") : UInt8(ascii: "a"))
    bytes += name.utf8
    bytes.append(0)
  }
}
