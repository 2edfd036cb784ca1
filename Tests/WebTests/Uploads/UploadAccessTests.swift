import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// Whose a file is that is on its way.
struct UploadAccessTests {
  @Test(arguments: [
    TestVisitor.unit("da-kao-mttq"), .unit("ben-nghe-ubnd"),
  ])
  func `somebody else's is not there for anybody`(visitor: TestVisitor) async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      _ = try await site.send(file, from: 0, Array(file.bytes.prefix(5)), isLast: false)
      #expect(try await site.look(file, as: visitor).status == .notFound)
      #expect(try await site.send(file, from: 5, as: visitor).status == .notFound)
      #expect(try await site.cancel(file, as: visitor).status == .noContent)
      #expect(try await site.begin(file, as: visitor).status == .forbidden)
      // The same id under a draft of their own.
      let unit = visitor == .unit("da-kao-mttq") ? "da-kao-mttq" : "ben-nghe-ubnd"
      let theirs = SentFile(draft: SentFile.uuid(901), unit: unit, obligation: "articles")
      #expect(try await site.begin(theirs, as: visitor).status == .notFound)
      #expect(try await site.send(theirs, from: 5, as: visitor).status == .notFound)
      #expect(try await site.look(theirs, as: visitor).status == .notFound)
      #expect(try await site.look(file).offset == 5)
    }
  }

  @Test func `nobody who is signed out is told anything but to sign in`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      #expect(try await site.look(file, as: nil).status == .unauthorized)
      for answer in [
        try await site.begin(file, as: nil), try await site.send(file, from: 0, as: nil),
        try await site.cancel(file, as: nil),
      ] {
        #expect(answer.status == .unauthorized)
        #expect(answer.headers[.contentType] == "application/json")
        #expect(try answer.value("problem").contains("Cần đăng nhập"))
      }
    }
  }

  @Test func `readers hand nothing in`() async throws {
    try await TestSite.run { site in
      let answer = try await site.begin(SentFile(), as: .reader("da-kao-ubnd"))
      #expect(answer.status == .forbidden)
    }
  }

  @Test func `what writes needs the token of the session`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      for token in ["", "0", TestVisitor.unit("da-kao-mttq").formToken] {
        #expect(try await site.begin(file, token: token).status == .forbidden)
      }
      _ = try await site.begin(file)
      for token in ["", "0"] {
        #expect(try await site.send(file, from: 0, token: token).status == .forbidden)
        #expect(try await site.cancel(file, token: token).status == .forbidden)
      }
      #expect(try await site.look(file).offset == 0)
    }
  }

  @Test func `a draft that was thrown away takes what was on its way along`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.sendAll(SentFile(TestFile.png, name: "a.png", number: 2))
      _ = try await site.begin(file)
      let movement = try await site.board().id
      _ = try await site.store.throwAwayDraft(movement: movement, id: file.draft)
      #expect(try await site.send(file, from: 0).status == .notFound)
      #expect(try await site.drafts(of: "da-kao-ubnd") == [])
      // A page that knew the draft is not given a new one in its place.
      var known = SentFile(number: 3)
      known.description["edit"] = 1
      #expect(try await site.begin(known).status == .notFound)
    }
  }
}
