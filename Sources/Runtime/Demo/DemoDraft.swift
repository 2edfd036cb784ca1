import MovementCore
import Store

/// What a unit of the demonstration has begun to write: a file `contents/drafts/ID.txt`.
struct DemoDraft {
  let content: DraftContent
  let files: [DemoFile]

  /// Those in a folder; none if there is no such folder.
  static func all(in folder: String) throws -> [DemoDraft] {
    try DemoContent.texts(in: folder).map { id, file in
      let text = DemoText(file)
      guard let title = text["title"], let unit = text["unit"],
        let obligation = text["obligation"]
      else { throw DemoProblem.noTitle(id) }
      return DemoDraft(
        content: DraftContent(
          id: id, unit: unit, obligation: obligation, due: text["due"].flatMap { Int($0) },
          title: title, text: text.text),
        files: text.files)
    }
  }

  /// Saves it as the unit's account would.
  func save(
    of movement: MovementID, in store: MovementStore, _ attachments: DemoAttachments
  ) async throws {
    _ = try await store.saveDraft(
      content, movement: movement, after: 0, by: DemoAccounts.unit.id)
    for file in try await attachments.keep(files) {
      try await store.attach(file.record, name: file.name, toDraft: content.id, of: movement)
    }
  }
}
