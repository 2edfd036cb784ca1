package import MovementCore
import SQL
import Secrets

/// What was handed in at one time; it stays as it is for good.
package struct Revision: Sendable, Equatable {
  /// From 1.
  package let number: Int
  package let title: String
  package let text: String
  package let amount: Int
  package let due: Int?
  /// The civil date of the server's receipt.
  package let day: CivilDate
  package let recordedAt: Instant
  package let actor: String
  /// What others see as the actor's name; nil for a command.
  package let actorName: String?
  /// By position.
  package let files: [AttachedFile]
  /// What stands for title, text and files in the record of changes.
  let digest: String

  /// Whether title, text and files are those that the record of changes tells of.
  package var isIntact: Bool {
    digest
      == Self.digest(
        title: title, text: text,
        files: files.map { FileReference(hash: $0.file.hash, name: $0.name) })
  }
}

extension Revision {
  /// SHA-256 over title, text and files, in hexadecimal.
  static func digest(title: String, text: String, files: [FileReference]) -> String {
    var bytes = Array("lantoa revision 1\0".utf8)
    for part in [title, text] + files.flatMap({ [$0.hash, $0.name] }) {
      bytes += part.utf8
      bytes.append(0)
    }
    return Digest.sha256(bytes).hexadecimal
  }

  static let columns = """
    r.number, r.title, r.body, r.amount, r.due, r.day, r.recorded_at, r.actor, r.digest,
      a.display_name
    """

  init(_ row: Row, files: [AttachedFile]) throws {
    self.init(
      number: try row["number"], title: try row["title"], text: try row["body"],
      amount: try row["amount"], due: try row["due"], day: try row["day"],
      recordedAt: try row["recorded_at"], actor: try row["actor"],
      actorName: try row["display_name"], files: files, digest: try row["digest"])
  }
}
