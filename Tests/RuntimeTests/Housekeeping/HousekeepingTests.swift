import Files
import Foundation
import MovementCore
import Secrets
import Store
import Testing

@testable import Runtime

@Suite("Housekeeping")
struct HousekeepingTests {
  @Test("removes what is over and was left behind, counts it, and then finds nothing more")
  func removes() async throws {
    let site = try await KeptSite()
    let housekeeping = Housekeeping(store: site.store, files: site.files)
    try await site.before(days: 31) {
      let session = NewSession(
        tokenHash: Digest.sha256("a").hexadecimal, id: uuid(1), device: "", isRemembered: false,
        idleUntil: site.start.daysAgo(31), expiresAt: site.start.daysAgo(31))
      try await site.store.openSession(session, of: KeptSite.account)
      try await site.store.invite(
        KeptSite.account, tokenHash: Digest.sha256("b").hexadecimal,
        expiresAt: site.start.daysAgo(31), by: Actor(id: "test"))
    }
    try site.leaveUpload(days: 2)

    // Of each text, whether its content stays.
    let inRevision = try await site.put("in a revision")
    let inDraft = try await site.put("in a draft")
    let inOldDraft = try await site.put("in a draft that goes")
    let unnamed = try await site.put("noted and never named")
    let unnoted = try await site.put("of a preview")
    let fresh = try await site.put("noted an hour ago")
    let freshPreview = try await site.put("of a preview just now")
    try await site.before(days: 200) { try await site.saveDraft(uuid(1), [inOldDraft]) }
    try await site.before(days: 2) {
      try await site.store.addFile(inRevision)
      try await site.handIn(uuid(2), [inRevision])
      try await site.saveDraft(uuid(3), [inDraft])
      try await site.store.addFile(unnamed)
    }
    try await site.store.addFile(fresh)
    for file in [inRevision, inDraft, inOldDraft, unnamed, unnoted] {
      try site.age(file, days: 2)
    }

    let expected = HousekeepingReport(
      sessions: 1, invitations: 1, drafts: 1, uploads: 1, files: 3,
      bytes: inOldDraft.size + unnamed.size + unnoted.size)
    #expect(try await housekeeping.preview(at: site.start) == expected)
    #expect(try await housekeeping.preview(at: site.start) == expected)
    #expect(try await housekeeping.run(at: site.start) == expected)
    for file in [inRevision, inDraft, fresh, freshPreview] { #expect(await site.has(file)) }
    for file in [inOldDraft, unnamed, unnoted] { #expect(await !site.has(file)) }
    #expect(try await site.store.file(hash: unnamed.hash) == nil)
    #expect(try await site.store.draft(movement: site.movement, id: uuid(3)) != nil)
    #expect(try await housekeeping.run(at: site.start).isEmpty)
  }

  /// The steps of a hand-in (`h`) and of housekeeping (`k`), three each, in every order.
  static let orders = (0..<64).map { bits in
    (0..<6).map { bits >> $0 & 1 == 0 ? Character("h") : "k" }
  }.filter { $0.count { $0 == "h" } == 3 }.map { String($0) }

  @Test(
    "takes no file from a hand-in that brings again what nobody wanted, whatever comes between",
    arguments: orders)
  func interleaves(_ order: String) async throws {
    let site = try await KeptSite()
    let housekeeping = Housekeeping(store: site.store, files: site.files)
    let limit = housekeeping.retention.limits(at: site.start).files
    let file = try await site.put("Báo cáo")
    try await site.before(days: 2) { try await site.store.addFile(file) }
    try site.age(file, days: 2)
    let group = try #require(Int(file.hash.prefix(2), radix: 16))

    var listed: [KeptContent] = []
    var steps = (h: 0, k: 0)
    for step in order {
      if step == "h" { steps.h += 1 } else { steps.k += 1 }
      switch (step, step == "h" ? steps.h : steps.k) {
      case ("h", 1): #expect(try await site.put("Báo cáo") == file)
      case ("h", 2): try await site.store.addFile(file)
      case ("h", _): try await site.handIn(uuid(1), [file])
      case (_, 1): try await site.store.removeFiles(notedBefore: limit)
      case (_, 2):
        listed = try await housekeeping.unknownContents(inGroup: group, putBefore: limit)
      default:
        for content in listed { _ = try await housekeeping.remove(content, putBefore: limit) }
      }
    }
    #expect(await site.has(file))
    let detail = try await site.store.deliverableDetail(movement: site.movement, id: uuid(1))
    #expect(detail?.current?.files.map(\.file) == [file])
  }

  @Test("says in both languages how much of what, and how long it was kept")
  func words() {
    let report = HousekeepingReport(
      sessions: 1_200, invitations: 2, drafts: 3, uploads: 4, files: 5, bytes: 1_250_000)
    #expect(
      report.lines(Retention(), .vietnamese) == [
        "  Phiên đăng nhập đã kết thúc quá 30 ngày: 1.200",
        "  Thư mời đã dùng hoặc hết hiệu lực quá 30 ngày: 2",
        "  Bản nháp không sửa quá 180 ngày, phong trào cũng đã kết thúc quá 180 ngày: 3",
        "  Lượt tải tệp dở dang quá 24 giờ: 4",
        "  Tệp không thuộc bản nháp hay sản phẩm nào quá 24 giờ: 5 (1,3 MB)",
      ])
    #expect(
      HousekeepingReport().lines(Retention(), .english).last
        == "  Files that no draft or deliverable has had for more than 24 hours: 0")
  }
}
