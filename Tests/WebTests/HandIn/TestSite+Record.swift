import MovementCore
import Store
import Testing

@testable import Web

extension TestSite {
  func detail(_ id: Deliverable.ID) async throws -> DeliverableDetail {
    let movement = try await board().id
    return try #require(try await store.deliverableDetail(movement: movement, id: id))
  }

  func drafts(of unit: UnitID) async throws -> [Draft] {
    try await store.drafts(movement: try await board().id, units: [unit])
  }

  /// The last line of the record.
  func lastChange() async throws -> Int64 {
    try await store.arrival(session: nil).lastChange
  }
}
