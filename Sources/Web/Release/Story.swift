import Files
import MovementCore
import Store

/// A deliverable as everybody may read it: unit, obligation, title, text, pictures, and nothing
/// else. No name of a person, no amount, no other file, nothing of how it was reviewed.
struct Story {
  let movement: MovementKey
  let id: Deliverable.ID
  let title: String
  let text: String
  let unit: String
  let obligation: String
  /// When it was handed in.
  let day: CivilDate
  /// Where its pictures are.
  let pictures: [Address]

  /// The text's paragraphs, which people separate by line ends.
  var paragraphs: [String] {
    text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
  }

  /// The beginning of the text, cut between words.
  func excerpt(_ length: Int = 240) -> String {
    let whole = paragraphs.joined(separator: " ")
    guard whole.count > length else { return whole }
    let cut = whole.prefix(length)
    let end = cut.lastIndex { $0.isWhitespace } ?? cut.endIndex
    return String(cut[..<end]) + "…"
  }
}

extension Story {
  /// What is on the public page.
  ///
  /// - Parameter sheet: What was answered in the plan's form.
  init(_ released: ReleasedDeliverable, _ sheet: AnswerSheet?, in board: MovementBoard) {
    self.init(
      movement: board.key, id: released.id, title: released.title,
      text: Self.text(released.text, sheet),
      unit: board.directory[released.unit]?.name ?? released.unit,
      obligation: board.obligation(released.obligation)?.title ?? released.obligation,
      day: released.day,
      pictures: released.files.filter(\.isPublicPicture).map { file in
        .storyPicture(board.key, released.id, position: file.position)
      })
  }

  /// What would be on the public page.
  init(
    _ revision: Revision, _ sheet: AnswerSheet?, of deliverable: Deliverable,
    in board: MovementBoard
  ) {
    self.init(
      movement: board.key, id: deliverable.id, title: revision.title,
      text: Self.text(revision.text, sheet),
      unit: board.directory[deliverable.unit]?.name ?? deliverable.unit,
      obligation: board.obligation(deliverable.obligation)?.title ?? deliverable.obligation,
      day: deliverable.submitted ?? revision.day,
      pictures: revision.files.filter(\.isPublicPicture).map { file in
        Address(
          path: Route.deliverableFile.path(
            board.key.description, deliverable.id, String(revision.number),
            String(file.position)))
      })
  }
}

extension Story {
  /// An article has a text of its own; of another form everything is published that was answered.
  private static func text(_ text: String, _ sheet: AnswerSheet?) -> String {
    text.isEmpty ? sheet?.plainText() ?? "" : text
  }
}

extension AttachedFile {
  /// A page shows it; other files are downloaded, and never public.
  var isPublicPicture: Bool { MediaType(rawValue: file.mediaType)?.isShownInline ?? false }
}
