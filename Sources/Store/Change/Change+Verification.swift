import Secrets

extension Change {
  /// What a look at a line's digest says.
  package enum Verification: Sendable, Hashable {
    case intact
    /// Something of the line is not as it was written.
    case broken
    /// It was written before lines had digests.
    case unsealed
  }

  /// Whether everything that the line says is as it was written, apart from what was forgotten.
  package func verify() -> Verification {
    guard let digest else { return .unsealed }
    return computedDigest == digest ? .intact : .broken
  }

  /// The digest that follows from what the line says; nil if it cannot have been written like that.
  var computedDigest: String? {
    guard let hashes = fieldHashes() else { return nil }
    var digester = LineDigester()
    return digester.digest(of: self, fields: hashes)
  }

  package var isIntact: Bool { verify() == .intact }

  /// The names of fields that were forgotten, sorted.
  package var redactedFields: [String] {
    let names = (redaction?.hashes.keys).map { keys in
      keys.compactMap { $0.split(separator: ".", maxSplits: 1).last.map(String.init) }
    }
    return Set(names ?? []).sorted()
  }

  /// In the order of their keys; nil if the line cannot have been written like that.
  private func fieldHashes() -> [FieldHash]? {
    var digester = LineDigester()
    var hashes: [FieldHash] = []
    for side in Side.allCases {
      guard let text = self[side] else { continue }
      guard let state = RecordState(json: text) else { return nil }
      for field in state.fields {
        let key = FieldKey(side, field.name)
        guard let salt = fieldSalt(key) else { return nil }
        hashes.append(
          FieldHash(key: key, hash: digester.hash(of: field.json, key, salt: salt[...])))
      }
      for (text, hash) in redaction?.hashes ?? [:] where text.hasPrefix(side.rawValue + ".") {
        guard let bytes = [UInt8](hexadecimal: hash) else { return nil }
        let key = FieldKey(side, String(text.dropFirst(side.rawValue.count + 1)))
        hashes.append(FieldHash(key: key, hash: bytes))
      }
    }
    hashes.sort { $0.key < $1.key }
    return hashes
  }

  func fieldSalt(_ key: FieldKey) -> [UInt8]? {
    if let salt {
      var digester = LineDigester()
      return [UInt8](hexadecimal: salt).map { Array(digester.fieldSalt(key, from: $0)) }
    }
    return redaction?.salts[key.text].flatMap { [UInt8](hexadecimal: $0) }
  }
}
