import FoundationEssentials
import MovementCore
import Store

/// What some of the demonstration's deliverables say: a file `contents/ID.txt` each, with a part for
/// each revision and a line `---` between two. No real person or unit is meant.
struct DemoContent {
  let deliverable: Deliverable.ID
  /// The first one first; one at least.
  let revisions: [Revision]

  /// What was handed in at one time.
  struct Revision {
    let title: String
    let text: String
    let files: [DemoFile]
    /// Nil for the day that the table of deliverables says.
    let day: CivilDate?
    /// Why it was returned, for one that was, and when if not on the day of handing in.
    let reason: String?
    let returned: CivilDate?
    /// Whether the office put it on the public page.
    let isReleased: Bool
  }

  /// Those in a folder, in the order of their ids; none if there is no such folder.
  static func all(in folder: String) throws -> [DemoContent] {
    try texts(in: folder).map { try DemoContent(deliverable: $0.id, file: $0.text) }
  }

  /// The files `ID.txt` of a folder, in the order of their ids.
  static func texts(in folder: String) throws -> [(id: Deliverable.ID, text: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return (String(name.dropLast(4)), String(decoding: bytes, as: UTF8.self))
    }
  }

  private init(deliverable: Deliverable.ID, file: String) throws {
    self.deliverable = deliverable
    revisions = try file.split(separator: "\n---\n").map { part in
      let text = DemoText(part)
      guard let title = text["title"] else { throw DemoProblem.noTitle(deliverable) }
      return Revision(
        title: title, text: text.text, files: text.files,
        day: text["day"].flatMap { CivilDate($0) }, reason: text["return"],
        returned: text["returned"].flatMap { CivilDate($0) },
        isReleased: text["release"] == "yes")
    }
  }
}
