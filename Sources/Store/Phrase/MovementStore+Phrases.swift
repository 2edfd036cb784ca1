package import MovementCore
import SQL

extension MovementStore {
  /// The office's own phrases for the reason of a return, in its order.
  package func phrases() async throws -> [String] {
    try await database.read { try Phrases.all($0).texts }
  }

  /// Puts phrases in the place of those that were there; what is there twice is kept once.
  package func setPhrases(_ reasons: [Reason], by actor: Actor) async throws {
    try await write("setPhrases", by: actor) { transaction, log in
      var seen: Set<String> = []
      let after = Phrases(texts: reasons.map(\.text).filter { seen.insert($0).inserted })
      let before = try Phrases.all(transaction)
      guard before != after else { return }
      try transaction.run("DELETE FROM phrase")
      try transaction.run(
        "INSERT INTO phrase (position, text) VALUES (?, ?)",
        each: after.texts.enumerated().map { [($0 + 1).sqlValue, $1.sqlValue] })
      try log.append(before: before, after: after, of: nil)
    }
  }
}

/// The office's phrases as the record of changes tells of them.
struct Phrases: Recorded {
  let texts: [String]

  var subject: ChangeSubject { ChangeSubject(.phrases, "return") }
  var state: RecordState { ["texts": .texts(texts)] }

  static func all(_ transaction: any ReadTransaction) throws -> Phrases {
    Phrases(
      texts: try transaction.map("SELECT text FROM phrase ORDER BY position") {
        try $0["text"]
      })
  }
}
