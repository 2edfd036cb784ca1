import SQL
import Secrets

extension MovementStore {
  /// Gives digests to lines from before there were any, so that a seal can hold them and a field of
  /// them can be forgotten afterwards as of any other line.
  func addMissingDigests() async throws {
    while true {
      let seed = random(32)
      let count = try await database.write(named: "addMissingDigests") { transaction in
        let statement = Statement(
          text: "SELECT " + Change.columns
            + " FROM change WHERE digest IS NULL AND position IS NOT NULL"
            + " ORDER BY position LIMIT 500")
        let lines = try transaction.map(statement, Change.init)
        for line in lines {
          let salt = Digest.sha256(seed + Array(String(line.sequence).utf8)).prefix(16)
          guard let line = line.withDigest(salt: Array(salt)) else {
            throw SealProblem.lineAltered(position: line.position)
          }
          try transaction.run(
            """
            UPDATE change SET salt = \(line.salt), digest = \(line.digest),
              redacted = \(try line.redaction?.json())
            WHERE sequence = \(line.sequence)
            """)
        }
        return lines.count
      }
      guard count == 500 else { return }
    }
  }
}

extension Change {
  /// The line with a digest; nil if what it says cannot be read.
  fileprivate func withDigest(salt: [UInt8]) -> Change? {
    var redaction = redaction
    if redaction != nil {
      // The line's own salt must not be kept where something was forgotten.
      var digester = LineDigester()
      for side in Side.allCases {
        guard let text = self[side], let state = RecordState(json: text) else { continue }
        for field in state.fields {
          let key = FieldKey(side, field.name)
          redaction?.salts[key.text] = digester.fieldSalt(key, from: salt).hexadecimal
        }
      }
    }
    func line(digest: String?) -> Change {
      Change(
        sequence: sequence, position: position, recordedAt: recordedAt, actor: actor, role: role,
        kind: kind, subject: subject, movement: movement, before: before, after: after,
        request: request, salt: redaction == nil ? salt.hexadecimal : nil, digest: digest,
        redaction: redaction)
    }
    guard let digest = line(digest: nil).computedDigest else { return nil }
    return line(digest: digest)
  }
}
