import Files
import Foundation
import MovementCore
import Store
import Testing

@testable import Runtime

/// Files that were begun and never finished.
struct UploadHousekeepingTests {
  private func begin(_ number: Int, in site: KeptSite, days: Int64) async throws {
    try await site.before(days: days) {
      _ = try await site.store.beginUpload(
        UploadAnnouncement(
          id: uuid(number), movement: site.movement, draft: uuid(9), unit: "ben-nghe",
          obligation: "articles", field: "files", name: "a.jpg", length: 100),
        by: KeptSite.account)
    }
    try await leave(number, in: site, days: days)
  }

  private func leave(_ number: Int, in site: KeptSite, days: Int64) async throws {
    let partial = try await site.files.partial(uuid(number))
    _ = try await partial.append([1, 2, 3], at: 0)
    try site.age("partial/" + uuid(number), days: days)
  }

  private func exists(_ number: Int, in site: KeptSite) -> Bool {
    FileManager.default.fileExists(atPath: site.path("partial/" + uuid(number)))
  }

  @Test func `go a day after their last byte, with their note, and what has no note goes too`()
    async throws
  {
    let site = try await KeptSite()
    try await begin(1, in: site, days: 2)
    try await begin(2, in: site, days: 0)
    try await leave(3, in: site, days: 2)
    try await leave(4, in: site, days: 0)
    // Over, and its content gone its way.
    try await begin(5, in: site, days: 2)
    try await site.before(days: 2) {
      try await site.store.endUpload(id: uuid(5), as: .attached)
    }
    try await site.files.removePartial(uuid(5))

    let housekeeping = Housekeeping(store: site.store, files: site.files)
    let expected = HousekeepingReport(uploads: 2)
    #expect(try await housekeeping.preview(at: site.start) == expected)
    #expect((1...4).allSatisfy { exists($0, in: site) })
    #expect(try await housekeeping.run(at: site.start) == expected)
    #expect((1...4).map { exists($0, in: site) } == [false, true, false, true])
    let left = try await site.store.unknownUploads(among: (1...5).map(uuid))
    #expect(left == [1, 3, 4, 5].map(uuid))
    #expect(try await housekeeping.run(at: site.start).isEmpty)
  }
}
