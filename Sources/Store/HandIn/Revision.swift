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
  /// What was answered in the plan's form; nil for what came without one.
  package let form: FormContent?
  /// The deliverable of which this tells how it goes on.
  package let about: Deliverable.ID?
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
    let answers = form.map { (try? JSONColumn.text($0.answers)) ?? "" }
    return digest
      == Self.digest(
        title: title, text: text, files: files.map(\.reference), form: answers,
        planVersion: form?.planVersion, about: about)
  }
}

extension Revision {
  /// SHA-256 over title, text and files, in hexadecimal; where there is a form, or a word about a
  /// file, over all of that. What has neither has the digest that it had before there were any.
  ///
  /// - Parameter form: The answers as they are written.
  static func digest(
    title: String, text: String, files: [FileReference], form: String? = nil,
    planVersion: Int? = nil, about: Deliverable.ID? = nil
  ) -> String {
    let isPlain = form == nil && about == nil && files.allSatisfy(\.note.isEmpty)
    var parts = [title, text] + files.flatMap { [$0.hash, $0.name] }
    if !isPlain {
      parts += [form ?? "", planVersion.map(String.init) ?? "", about ?? ""]
      parts += files.flatMap { [$0.note.field, $0.note.caption, $0.note.side?.rawValue ?? ""] }
    }
    var bytes = Array((isPlain ? "lantoa revision 1\0" : "lantoa revision 2\0").utf8)
    for part in parts {
      bytes += part.utf8
      bytes.append(0)
    }
    return Digest.sha256(bytes).hexadecimal
  }

  static let columns = """
    r.number, r.title, r.body, r.amount, r.due, r.day, r.recorded_at, r.actor, r.digest,
      r.answers, r.plan_version, r.about, a.display_name
    """

  init(_ row: Row, files: [AttachedFile]) throws {
    self.init(
      number: try row["number"], title: try row["title"], text: try row["body"],
      amount: try row["amount"], due: try row["due"], form: try FormContent(row),
      about: try row["about"], day: try row["day"],
      recordedAt: try row["recorded_at"], actor: try row["actor"],
      actorName: try row["display_name"], files: files, digest: try row["digest"])
  }
}
