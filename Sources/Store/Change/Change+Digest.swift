import MovementCore
import Secrets

extension Change {
  /// SHA-256 over the line's own columns and the hashes of its fields, in hexadecimal.
  ///
  /// Values stand in it only as salted hashes, so that one can be forgotten and the digest, which
  /// others may have copied or signed, stays as it was.
  ///
  /// - Parameter fields: In the order of their keys.
  func digest(of fields: [FieldHash]) -> String {
    // Says which formula this is, should there ever be another one.
    var bytes = Array("lantoa change 1\0".utf8)
    bytes.reserveCapacity(256 + fields.count * 48)
    func add(_ column: String?) {
      guard let column else { return bytes.append(0) }
      bytes.append(1)
      bytes += column.utf8
      bytes.append(0)
    }
    add(String(sequence))
    add(recordedAt.description)
    add(actor)
    add(role?.rawValue)
    add(kind)
    add(subject.kind.rawValue)
    add(subject.id)
    add(movement.map { String($0.value) })
    add(request)
    // Whether there was a record, and whether there is one.
    add(before.map { _ in "before" })
    add(after.map { _ in "after" })
    for field in fields {
      bytes += field.key.label
      bytes += field.hash
    }
    return Digest.sha256(bytes).hexadecimal
  }
}

extension RecordState {
  /// The hashes of its fields as they stand in a line with that salt.
  func hashes(_ side: Change.Side, salt: [UInt8]) -> [FieldHash] {
    fields.map { field in
      let key = FieldKey(side, field.name)
      return FieldHash(key: key, hash: key.hash(of: field.json, salt: key.salt(from: salt)))
    }
  }
}
