import FoundationEssentials
import MovementCore
import Store

/// What some of the demonstration's deliverables say: a file `contents/ID.txt` each, with a part for
/// each revision and a line `---` between two. No real person or unit is meant. What they look like is
/// said in `demo/README.md`.
struct DemoContent {
  let deliverable: Deliverable.ID
  /// The first one first; one at least.
  let revisions: [Revision]

  /// What was handed in at one time.
  struct Revision {
    /// Nil where the plan's form has a field that is the title.
    let title: String?
    let written: DemoText
    /// The deliverable of which it tells how that goes on.
    let about: Deliverable.ID?
    /// Nil for the day that the table of deliverables says.
    let day: CivilDate?
    /// Why it was returned, for one that was, and when if not on the day of handing in.
    let reason: String?
    let returned: CivilDate?
    /// What is to be mended in single fields.
    let marks: FieldMarks
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
      return Revision(
        title: text["title"], written: text, about: text["about"],
        day: text["day"].flatMap { CivilDate($0) }, reason: text["return"],
        returned: text["returned"].flatMap { CivilDate($0) }, marks: try text.marks,
        isReleased: text["release"] == "yes")
    }
  }
}

extension DemoText {
  /// The lines `mark: FIELD what to mend there`.
  fileprivate var marks: FieldMarks {
    get throws {
      var typed: [String: String] = [:]
      for line in all("mark") {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        typed[parts.first ?? ""] = parts.last
      }
      return try FieldMarks(typed: typed)
    }
  }
}
