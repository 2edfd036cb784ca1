import MovementCore
import Store
import Testing

@testable import Web

// Ids of what is handed in by tests, in this order.
let r3 = "01900000-0000-7000-8000-000000000003"
let r4 = "01900000-0000-7000-8000-000000000004"
let r5 = "01900000-0000-7000-8000-000000000005"

extension TestVisitor {
  /// The office that reviews everything in the small movement.
  static let dangVan = TestVisitor.reviewer("ban-dan-van")
}

extension TestPage {
  /// What a queue shows, in its order.
  var rows: [String] { elements("tr").compactMap { $0["data-deliverable"] } }
}

extension TestSite {
  private var unitActor: Actor { Actor(id: "test", role: .unit, request: "request of a unit") }

  /// A unit hands in, or corrects what was returned.
  func handIn(
    _ id: Deliverable.ID, unit: UnitID, _ obligation: Obligation.ID,
    title: String = "Báo cáo", body: String = "Nội dung", files: [FileReference] = []
  ) async throws {
    let board = try await board()
    let asked = try #require(board.obligation(obligation))
    let before = try await store.deliverableDetail(movement: board.id, id: id)
    let content = try DeliverableContent(
      title: title, text: body, amount: "1", fileCount: files.count, for: asked)
    _ = try await store.handIn(
      HandInRequest(
        key: id + " " + String(before?.revisions.count ?? 0), movement: board.id,
        deliverable: id, unit: unit, obligation: obligation, due: nil, content: content,
        files: files, day: SmallMovement.today), by: unitActor)
  }

  func withdraw(_ id: Deliverable.ID, revision: Int) async throws {
    try await store.withdraw(id, of: try await board().id, revision: revision, by: unitActor)
  }

  func status(of id: Deliverable.ID) async throws -> Deliverable.Status? {
    try await store.deliverable(movement: try await board().id, id: id)?.deliverable.status
  }

  func reviews(of id: Deliverable.ID) async throws -> [Review] {
    try await store.deliverableDetail(movement: try await board().id, id: id)?.reviews ?? []
  }

  /// How a unit stands with a due.
  func cellStatus(
    _ unit: UnitID, _ obligation: Obligation.ID, due: Int
  ) async throws -> Status? {
    let board = try await board()
    let position = try #require(board.directory.position(of: unit))
    let index = try #require(board.obligationIndices[obligation])
    let column = board.standing.columnsOfObligation[index].lowerBound + due - 1
    return board.standing.status(at: position, column: column, on: SmallMovement.today)
  }
}
