package import MovementCore
import SQL

extension MovementStore {
  /// How the papers of a unit look; nil if nobody said.
  package func letterhead(of unit: UnitID) async throws -> Letterhead? {
    try await database.read { try KeptLetterhead.of(unit, $0)?.letterhead }
  }

  /// Keeps how the papers of a unit look, in the place of what was said before.
  ///
  /// - Parameter letterhead: With an issuer, and within the limits that it names.
  package func setLetterhead(
    _ letterhead: Letterhead, of unit: UnitID, by actor: Actor
  ) async throws {
    try await write("setLetterhead", by: actor) { transaction, log in
      let before = try KeptLetterhead.of(unit, transaction)
      let after = KeptLetterhead(unit: unit, letterhead: letterhead)
      guard before?.letterhead != letterhead else { return }
      let recipients = letterhead.recipients.joined(separator: "\n")
      try transaction.run("DELETE FROM letterhead WHERE unit = \(unit)")
      try transaction.run(
        """
        INSERT INTO letterhead (unit, side, parent, issuer, abbreviation, place, signing_for,
          signer_title, signer_name, recipients, archive)
        VALUES (\(unit), \(letterhead.side.rawValue), \(letterhead.parent), \(letterhead.issuer),
          \(letterhead.abbreviation), \(letterhead.place), \(letterhead.signingFor),
          \(letterhead.signerTitle), \(letterhead.signerName),
          \(recipients), \(letterhead.archive))
        """)
      try log.append(before: before, after: after, of: nil)
    }
  }
}

/// A letterhead as the record of changes tells of it.
struct KeptLetterhead: Recorded {
  let unit: UnitID
  let letterhead: Letterhead

  var subject: ChangeSubject { ChangeSubject(.letterhead, unit) }

  var state: RecordState {
    [
      "side": .text(letterhead.side.rawValue), "parentOffice": .text(letterhead.parent),
      "issuer": .text(letterhead.issuer), "abbreviation": .text(letterhead.abbreviation),
      "place": .text(letterhead.place), "signingFor": .text(letterhead.signingFor),
      "signerTitle": .text(letterhead.signerTitle), "signerName": .text(letterhead.signerName),
      "recipients": .texts(letterhead.recipients), "archive": .text(letterhead.archive),
    ]
  }

  static let columns = """
    unit, side, parent, issuer, abbreviation, place, signing_for, signer_title, signer_name,
      recipients, archive
    """

  static func of(_ unit: UnitID, _ transaction: any ReadTransaction) throws -> KeptLetterhead? {
    var statement = Statement(text: "SELECT " + columns + " FROM letterhead")
    statement += " WHERE unit = \(unit)"
    return try transaction.map(statement, KeptLetterhead.init).first
  }

  static func all(_ transaction: any ReadTransaction) throws -> [KeptLetterhead] {
    try transaction.map(
      Statement(text: "SELECT " + columns + " FROM letterhead"), KeptLetterhead.init)
  }
}

extension KeptLetterhead {
  init(_ row: Row) throws {
    let side: String = try row["side"]
    let recipients: String = try row["recipients"]
    unit = try row["unit"]
    letterhead = Letterhead(
      side: PaperSide(rawValue: side) ?? .party, parent: try row["parent"],
      issuer: try row["issuer"], abbreviation: try row["abbreviation"], place: try row["place"],
      signingFor: try row["signing_for"], signerTitle: try row["signer_title"],
      signerName: try row["signer_name"],
      recipients: recipients.split(separator: "\n").map(String.init), archive: try row["archive"])
  }
}
