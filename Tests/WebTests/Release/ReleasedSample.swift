import Files
import MovementCore
import Secrets
import Store

@testable import Web

extension TestSite {
  /// Hands something in with a text and pictures, and accepts it.
  ///
  /// - Parameter number: Another one for each, for its id.
  @discardableResult
  func acceptArticle(
    _ title: String, text: String = "Một cách làm hay.", unit: UnitID = "ben-nghe-ubnd",
    files: [(name: String, content: [UInt8])] = [], number: Int = 1
  ) async throws -> Deliverable.ID {
    let board = try await board()
    let id = UUIDv7.make(at: SmallMovement.now.secondsSince1970 * 1_000 + Int64(number))
    let unitAccount = Actor(id: "test")
    var attached: [FileReference] = []
    for file in files {
      let upload = try await site.settings.files.receive(limit: file.content.count)
      try await upload.write(file.content)
      let stored = try await upload.finish()
      try await store.addFile(
        FileRecord(
          hash: stored.hash, size: stored.size, mediaType: stored.mediaType.rawValue))
      attached.append(FileReference(hash: stored.hash, name: file.name))
    }
    let receipt = try await store.handIn(
      HandInRequest(
        key: id, movement: board.id, deliverable: id, unit: unit, obligation: "articles",
        due: nil,
        content: try DeliverableContent(
          title: title, text: text, amount: "1", fileCount: attached.count,
          for: SmallMovement.plan.obligations[0]),
        files: attached, day: SmallMovement.today),
      by: unitAccount)
    _ = try await store.review(
      [ReviewItem(deliverable: id, revision: receipt.revision)], of: board.id, with: .accept,
      on: SmallMovement.today, batch: "batch-\(number)", by: Actor(id: "test"))
    return id
  }
}
