import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Store
import Testing

@testable import Web

/// A file that comes in several requests, as it should.
struct UploadTests {
  @Test func `the last byte attaches the file, and makes the draft that was not there`()
    async throws
  {
    try await TestSite.run { site in
      let file = SentFile()
      let begun = try await site.begin(file)
      let before = try await site.lastChange()
      #expect(begun.status == .created)
      #expect(begun.location == file.address)
      #expect(begun.offset == 0)
      #expect(!begun.isComplete)
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
      let first = try await site.send(
        file, from: 0, Array(file.bytes.prefix(10)), isLast: false)
      #expect(first.status == .noContent)
      #expect(first.offset == 10)
      let last = try await site.send(file, from: 10)
      #expect(last.status == .ok)
      #expect(last.isComplete)
      #expect(try last.value("edit") == "1")
      #expect(try last.value("files").contains("Danh sách.txt"))
      #expect(try last.value("time") == "9:30")
      let draft = try #require(try await site.drafts(of: "da-kao-ubnd").first)
      #expect(draft.id == file.draft)
      #expect(draft.content.obligation == "report")
      #expect(draft.files.map(\.name) == ["Danh sách.txt"])
      let content = try await site.response(
        SmallMovement.path + "/drafts/\(file.draft)/files/1", as: SentFile.ward)
      #expect(Array(content.body.readableBytesView) == file.bytes)
      #expect(try await site.lastChange() == before)
    }
  }

  @Test func `asked again, everything says the same`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      #expect(try await site.begin(file).status == .created)
      #expect(try await site.begin(file).offset == 0)
      #expect(try await site.send(file, from: 0, [], isLast: false).offset == 0)
      #expect(try await site.send(file, from: 0).status == .ok)
      let look = try await site.look(file)
      #expect(look.status == .noContent)
      #expect(look.offset == file.bytes.count)
      #expect(look.isComplete)
      for offset in [file.bytes.count, 0] {
        let again = try await site.send(file, from: offset)
        #expect(again.status == .ok)
        #expect(try again.value("files").contains("Danh sách.txt"))
      }
      #expect(try await site.begin(file).isComplete)
      #expect(try await site.attached(to: file) == ["Danh sách.txt"])
    }
  }

  @Test func `what was taken off since is not attached again by asking again`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.sendAll(file)
      let movement = try await site.board().id
      try await site.store.detach(position: 1, fromDraft: file.draft, of: movement)
      #expect(try await site.send(file, from: file.bytes.count).status == .ok)
      #expect(try await site.attached(to: file) == [])
    }
  }

  @Test func `several files of one page are one draft`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: SentFile.ward)
      let first = SentFile(draft: form.id)
      let second = SentFile(TestFile.png, name: "Ảnh 1", number: 2, draft: form.id)
      #expect(try await site.begin(first).status == .created)
      #expect(try await site.begin(second).status == .created)
      #expect(try await site.send(second, from: 0).status == .ok)
      let answer = try await site.send(first, from: 0)
      #expect(try answer.value("edit") == "1")
      form["edit"] = try answer.value("edit")
      form["title"] = "Báo cáo có ảnh"
      form["text"] = "Đã làm xong."
      #expect(try await site.press("send", form, as: SentFile.ward).status == .seeOther)
      let names = try await site.detail(form.id).current?.files.map(\.name)
      #expect(names == ["Ảnh 1.png", "Danh sách.txt"])
      // What was for the draft is gone with it.
      #expect(try await site.look(first).status == .notFound)
    }
  }

  @Test func `a correction begins with what it corrects`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: SentFile.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Lần đầu"
      form.files = [("một.txt", TestFile.text)]
      _ = try await site.press("send", form, as: SentFile.ward)
      let movement = try await site.board().id
      let file = SentFile(TestFile.png, name: "hai.png", draft: form.id)
      // It waits for an answer: nothing can be added to it.
      #expect(try await site.begin(file).status == .conflict)
      _ = try await site.store.review(
        [ReviewItem(deliverable: form.id, revision: 1)], of: movement,
        with: .return(Reason("Thiếu ảnh")), on: SmallMovement.today, batch: "b",
        by: Actor(id: TestVisitor.organiser.id, role: .organiser))
      #expect(try await site.sendAll(file).status == .ok)
      let draft = try #require(try await site.store.draft(movement: movement, id: form.id))
      #expect(draft.files.map(\.name) == ["một.txt", "hai.png"])
      #expect(draft.content.title == "Báo cáo")
      #expect(draft.content.text == "Lần đầu")
    }
  }

  @Test func `who takes a file back is heard, and may ask twice`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      _ = try await site.send(file, from: 0, [1, 2, 3], isLast: false)
      #expect(try await site.cancel(file).status == .noContent)
      #expect(try await site.cancel(file).status == .noContent)
      #expect(try await site.look(file).status == .notFound)
      let late = try await site.send(file, from: 3)
      #expect(late.status == .notFound)
      #expect(try late.value("problem").contains("không còn"))
    }
  }
}
