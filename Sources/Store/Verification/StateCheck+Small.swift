import MovementCore
import SQL

extension StateCheck {
  mutating func checkExemptions() throws {
    var present: [Key: Present] = [:]
    let statement: Statement = "SELECT movement, unit, obligation, due, reason FROM exemption"
    try transaction.forEach(statement) { row in
      let exemption = try Exemption(row)
      present[Key(movement: try row["movement"], id: exemption.subject.id)] = Present(
        exemption.state)
    }
    try check(.exemption, in: "exemption", present: present)
  }

  mutating func checkReleases() throws {
    var present: [Key: Present] = [:]
    let statement: Statement =
      "SELECT movement, deliverable, revision, recorded_at, actor FROM release"
    try transaction.forEach(statement) { row in
      let release = try Release(row)
      present[Key(movement: try row["movement"], id: release.deliverable)] = Present(
        release.state, writtenAt: try row["recorded_at"], actor: try row["actor"])
    }
    try check(.release, in: "release", present: present)
  }

  mutating func checkLetterheads() throws {
    var present: [Key: Present] = [:]
    for kept in try KeptLetterhead.all(transaction) {
      present[Key(movement: nil, id: kept.subject.id)] = Present(kept.state)
    }
    try check(.letterhead, in: "letterhead", present: present)
  }

  mutating func checkPhrases() throws {
    let phrases = try Phrases.all(transaction)
    try check(
      .phrases, in: "phrase",
      present: [Key(movement: nil, id: phrases.subject.id): Present(phrases.state)],
      start: Phrases(texts: []).state)
  }
}
