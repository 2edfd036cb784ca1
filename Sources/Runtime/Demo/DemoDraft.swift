import MovementCore
import Store

/// What a unit of the demonstration has begun to write: a file `contents/drafts/ID.txt`.
struct DemoDraft {
  let content: DraftContent
  let files: [DemoFile]

  /// Those in a folder; none if there is no such folder.
  static func all(in folder: String, by plan: Plan) throws -> [DemoDraft] {
    try DemoContent.texts(in: folder).map { id, file in
      let text = DemoText(file)
      guard let unit = text["unit"],
        let obligation = plan.obligations.first(where: { $0.id == text["obligation"] })
      else { throw DemoProblem.noDuty(id) }
      let form = plan.form(of: obligation.what)
      let answers = DemoAnswers(text, by: form)
      let title = form?.titleField.map { answers.typed.text($0.id) } ?? text["title"]
      guard let title else { throw DemoProblem.noTitle(id) }
      return DemoDraft(
        content: DraftContent(
          id: id, unit: unit, obligation: obligation.id, due: text["due"].flatMap { Int($0) },
          title: title, text: text.text, answers: answers.typed, about: text["about"]),
        files: answers.files)
    }
  }

  /// Saves it as the unit's account would.
  func save(
    of movement: MovementID, in store: MovementStore, _ attachments: DemoAttachments
  ) async throws {
    _ = try await store.saveDraft(
      content, movement: movement, after: 0, by: DemoAccounts.unit.id)
    for file in try await attachments.keep(files) {
      try await store.attach(
        file.record, name: file.reference.name, note: file.reference.note, toDraft: content.id,
        of: movement)
    }
  }
}
