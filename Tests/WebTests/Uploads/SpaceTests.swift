import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// How much room a unit and all together have.
struct SpaceTests {
  private static func smallUnits(_ settings: inout SiteSettings) {
    settings.handInLimits.unitQuota = 3_000
  }

  private static func smallHouse(_ settings: inout SiteSettings) {
    settings.handInLimits.filesQuota = 3_000
  }

  private static func fewUploads(_ settings: inout SiteSettings) {
    settings.handInLimits.uploadsOfUnit = 2
  }

  private static func file(_ letter: String, _ number: Int, unit: UnitID = "da-kao-ubnd")
    -> SentFile
  {
    SentFile(
      Array(String(repeating: letter, count: 1_400).utf8), name: letter + ".txt", number: number,
      draft: SentFile.uuid(900 + (unit == "da-kao-ubnd" ? 0 : 1)), unit: unit)
  }

  @Test func `a unit that has used its room is told how much, and whom to ask`() async throws {
    try await TestSite.run(configure: Self.smallUnits) { site in
      #expect(try await site.sendAll(Self.file("a", 1)).status == .ok)
      // What is on its way counts as what is there.
      #expect(try await site.begin(Self.file("b", 2)).status == .created)
      let third = try await site.begin(Self.file("c", 3))
      #expect(third.status == .contentTooLarge)
      let words = try third.value("problem")
      #expect(words.contains("UBND phường Đa Kao đã dùng 3 KB trong 3 KB được phép"))
      #expect(words.contains("ban tổ chức phong trào"))
      // What was begun may end.
      #expect(try await site.send(Self.file("b", 2), from: 0).status == .ok)
      let other = Self.file("c", 4, unit: "ben-nghe-ubnd")
      #expect(try await site.begin(other, as: .unit("ben-nghe-ubnd")).status == .created)
    }
  }

  @Test func `nor is there room for files that come with the form, but for all that was typed`()
    async throws
  {
    try await TestSite.run(configure: Self.smallUnits) { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: SentFile.ward)
      form["title"] = "Quá nhiều tệp"
      form.files = [("lớn.txt", Array(repeating: UInt8(ascii: "a"), count: 4_000))]
      let answer = try await site.press("save", form, as: SentFile.ward)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.page.words.contains("trong 3 KB được phép"))
      let draft = try #require(try await site.drafts(of: "da-kao-ubnd").first)
      #expect(draft.content.title == "Quá nhiều tệp")
      #expect(draft.files == [])
    }
  }

  @Test func `all together have room as the installation says`() async throws {
    try await TestSite.run(configure: Self.smallHouse) { site in
      for number in 1...2 {
        let file = Self.file(number == 1 ? "a" : "b", number)
        #expect(try await site.sendAll(file).status == .ok)
      }
      let other = Self.file("c", 3, unit: "ben-nghe-ubnd")
      let answer = try await site.begin(other, as: .unit("ben-nghe-ubnd"))
      #expect(answer.status == .contentTooLarge)
      #expect(try answer.value("problem").contains("Hãy báo người quản trị"))
    }
  }

  @Test func `nobody begins without end`() async throws {
    try await TestSite.run(configure: Self.fewUploads) { site in
      for number in 1...2 { _ = try await site.begin(SentFile(number: number)) }
      let third = try await site.begin(SentFile(number: 3))
      #expect(third.status == .tooManyRequests)
      #expect(third.headers[.retryAfter] != nil)
      #expect(try await site.begin(SentFile(number: 2)).status == .created)
    }
  }
}
