import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

@Suite struct ReleaseTests {
  @Test("Nothing is public before a person released it, and exactly what was shown is afterwards")
  func releasesOne() async throws {
    try await TestSite.run { site in
      let id = try await site.acceptArticle(
        "Chợ không rác", text: "Đoạn một.\nĐoạn hai <b>đậm</b>.",
        files: [("chi-lan.png", Pictures.png), ("danh-sach.txt", Array("Nguyễn Văn A".utf8))])
      let other = try await site.acceptArticle("Không công bố", number: 2)
      let story = "/12-kh-qu/stories/" + id
      #expect(try await site.response(story, as: nil).status == .notFound)
      #expect(try await site.response(story).status == .notFound)

      let confirmation = try await site.movementPage("/deliverables/\(id)/release")
      #expect(confirmation.words.contains("Chợ không rác"))
      #expect(confirmation.words.contains("1 tệp không phải ảnh"))
      let done = try await site.post(
        "/12-kh-qu/deliverables/\(id)/release", [("revision", "1")])
      #expect(done.headers[.location] == "/12-kh-qu/released?said=released")

      let page = try await site.page(story, as: nil)
      #expect(page.words.contains("Đoạn hai <b>đậm</b>."))
      #expect(page.words.contains("UBND phường Bến Nghé · Bài viết gương điển hình"))
      #expect(!page.text.contains("<b>đậm"))
      #expect(!page.text.contains("Nguyễn Văn A"))
      #expect(!page.text.contains("danh-sach") && !page.text.contains("chi-lan"))
      #expect(!page.text.contains("reviewer") && !page.text.contains("test"))
      let home = try await site.page("/", as: nil)
      #expect(home.links.contains(story))
      #expect(home.words.contains("Chợ không rác"))
      #expect(!home.links.contains("/12-kh-qu/stories/" + other))
      #expect(!home.words.contains("Không công bố"))

      let picture = try await site.response(story + "/pictures/1", as: nil)
      #expect(picture.status == .ok)
      #expect(picture.headers[.contentType] == "image/png")
      #expect(!String(buffer: picture.body).contains("GPS"))
      for address in ["/pictures/2", "/pictures/0", "/pictures/x"] {
        #expect(try await site.response(story + address, as: nil).status == .notFound)
      }

      _ = try await site.post("/12-kh-qu/deliverables/\(id)/release", [])
      #expect(try await site.response(story, as: nil).status == .notFound)
      #expect(try await site.response(story + "/pictures/1", as: nil).status == .notFound)
      #expect(!(try await site.page("/", as: nil).words.contains("Chợ không rác")))
    }
  }

  @Test("Personal details in a text ask for a second word")
  func asksForDetails() async throws {
    try await TestSite.run { site in
      let id = try await site.acceptArticle("Bài", text: "Gọi chị Lan 0903 123 456.")
      let address = "/12-kh-qu/deliverables/\(id)/release"
      #expect(try await site.page(address).words.contains("Số điện thoại:"))
      let refused = try await site.post(address, [("revision", "1")])
      #expect(refused.status == .unprocessableContent)
      #expect(try await site.store.releasedDeliverables(limit: 9).isEmpty)
      let done = try await site.post(address, [("revision", "1"), ("details", "1")])
      #expect(done.status == .seeOther)
      #expect(try await site.store.releasedDeliverables(limit: 9).count == 1)
    }
  }

  @Test("Only who runs the movement releases, only what is accepted and was looked at")
  func guards() async throws {
    try await TestSite.run { site in
      let id = try await site.acceptArticle("Bài")
      let address = "/12-kh-qu/deliverables/\(id)/release"
      for visitor in [TestVisitor.unit("ben-nghe"), .reviewer("ban-dan-van"), .reader("quan-uy")] {
        #expect(try await site.response(address, as: visitor).status == .forbidden)
        #expect(
          try await site.post(address, [("revision", "1")], as: visitor).status == .forbidden)
      }
      #expect(try await site.post(address, [("revision", "2")]).status == .conflict)
      #expect(
        try await site.post(address, [("revision", "1")], token: "foreign").status == .forbidden)
      for other in ["a-1", "a-4", "p-4"] {
        let response = try await site.response("/12-kh-qu/deliverables/\(other)/release")
        #expect(response.status == .conflict, "\(other)")
      }
      #expect(try await site.store.releasedDeliverables(limit: 9).isEmpty)
    }
  }

  @Test("What is public stays accepted until somebody takes it off")
  func staysAccepted() async throws {
    try await TestSite.run { site in
      let id = try await site.acceptArticle("Bài")
      let board = try await site.board()
      func undo() async throws {
        try await site.store.undoReview(
          id, of: board.id, number: 1, on: SmallMovement.today, by: Actor(id: "test"))
      }
      _ = try await site.post("/12-kh-qu/deliverables/\(id)/release", [("revision", "1")])
      await #expect(throws: ReviewProblem.stillReleased) { try await undo() }
      #expect(try await site.response("/12-kh-qu/stories/" + id, as: nil).status == .ok)
      _ = try await site.post("/12-kh-qu/deliverables/\(id)/release", [])
      try await undo()
      let home = try await site.page("/", as: nil)
      #expect(home.words.contains("Chưa có bài nào được công bố"))
    }
  }

  @Test("The list says what is public and what could be, with a constant number of statements")
  func lists() async throws {
    try await TestSite.run { site in
      let first = try await site.acceptArticle("Một", number: 1)
      let before = try await site.statementCounts(of: "/12-kh-qu/released")
      _ = try await site.acceptArticle("Hai", number: 2)
      _ = try await site.post("/12-kh-qu/deliverables/\(first)/release", [("revision", "1")])
      #expect(try await site.statementCounts(of: "/12-kh-qu/released") == before)
      let page = try await site.movementPage("/released")
      #expect(page.links.contains("/12-kh-qu/stories/" + first))
      #expect(page.words.contains("Hai"))
    }
  }

  @Test("Whatever a guest can follow from the front page is public")
  func guestsStayOutside() async throws {
    try await TestSite.run { site in
      let id = try await site.acceptArticle("Bài", files: [("a.png", Pictures.png)])
      _ = try await site.post("/12-kh-qu/deliverables/\(id)/release", [("revision", "1")])
      var known: Set = ["/"]
      var queue = ["/"]
      while let address = queue.popLast() {
        let response = try await site.response(address, as: nil)
        guard response.status == .ok else { continue }
        for link in TestPage(text: String(buffer: response.body)).links {
          let target = String(link.prefix { $0 != "#" })
          guard !target.isEmpty, known.insert(target).inserted else { continue }
          queue.append(target)
        }
      }
      let inside = known.filter { address in
        !["/", "/12-kh-qu/stories/" + id].contains(address)
          && !["/sign-in", "/language/"].contains { address.hasPrefix($0) }
      }
      #expect(inside == [])
      #expect(known.contains("/12-kh-qu/stories/" + id))
    }
  }
}
