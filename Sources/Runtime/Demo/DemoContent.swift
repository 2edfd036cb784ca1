import FoundationEssentials
import MovementCore
import Store

/// What some of the demonstration's deliverables say: a file `contents/ID.txt` each, with lines
/// `name: value`, an empty line, and the text. No real person or unit is meant.
struct DemoContent {
  let deliverable: Deliverable.ID
  let title: String
  let text: String
  /// Why it was returned, for one that was.
  let returned: String?
  /// Whether the office put it on the public page.
  let isReleased: Bool

  /// Those in a folder, in the order of their ids; none if there is no such folder.
  static func all(in folder: String) throws -> [DemoContent] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      return try DemoContent(
        deliverable: String(name.dropLast(4)), file: String(decoding: bytes, as: UTF8.self))
    }
  }

  private init(deliverable: Deliverable.ID, file: String) throws {
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let head = lines.prefix { !$0.isEmpty }
    var values: [Substring: String] = [:]
    for line in head {
      guard let colon = line.firstIndex(of: ":") else { continue }
      values[line[..<colon]] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    guard let title = values["title"] else { throw DemoProblem.noTitle(deliverable) }
    self.deliverable = deliverable
    self.title = title
    text = lines.dropFirst(head.count + 1).joined(separator: "\n")
    returned = values["return"]
    isReleased = values["release"] == "yes"
  }
}

extension DemoContent {
  /// Hands the deliverable in and answers it, as its people would have done, so that it comes to be
  /// what the table of deliverables says of it.
  func play(
    _ deliverable: Deliverable, of movement: MovementID, _ plan: Plan, in store: MovementStore
  ) async throws {
    guard let obligation = plan.obligations.first(where: { $0.id == deliverable.obligation }),
      let day = deliverable.submitted
    else { return }
    let content = try DeliverableContent(
      title: title, text: text, amount: String(deliverable.amount), fileCount: 0, for: obligation)
    _ = try await store.handIn(
      HandInRequest(
        key: "demo-" + deliverable.id, movement: movement, deliverable: deliverable.id,
        unit: deliverable.unit, obligation: deliverable.obligation, due: deliverable.due,
        content: content, day: day), by: Actor(id: "lantoa demo"))
    guard let answer = try answer(deliverable.status) else { return }
    _ = try await store.review(
      [ReviewItem(deliverable: deliverable.id, revision: 1)], of: movement, with: answer, on: day,
      batch: "demo-" + deliverable.id, by: DemoAccounts.reviewer)
    guard isReleased else { return }
    try await store.release(deliverable.id, of: movement, by: DemoAccounts.organiser)
  }

  private func answer(_ status: Deliverable.Status) throws -> Answer? {
    switch status {
    case .accepted: .accept
    case .returned: .return(try Reason(returned ?? title))
    case .draft, .submitted, .withdrawn: nil
    }
  }
}
