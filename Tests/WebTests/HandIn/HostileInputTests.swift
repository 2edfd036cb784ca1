import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

/// What a form of ours would never send: nothing of it is stored, nothing is told, and the page says
/// what to do.
struct HostileInputTests {
  private static let ward = TestVisitor.unit("da-kao-ubnd")

  struct Attempt: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: Int
    let change: @Sendable (inout OpenForm) -> Void

    init(_ name: String, _ code: Int, _ change: @escaping @Sendable (inout OpenForm) -> Void) {
      testDescription = name
      self.code = code
      self.change = change
    }
  }

  @Test(arguments: [
    Attempt("no token", 403) { $0["token"] = nil },
    Attempt("an empty token", 403) { $0["token"] = "" },
    Attempt("another session's token", 403) {
      $0["token"] = TestVisitor.unit("da-kao-mttq").formToken
    },
    Attempt("the token twice", 403) { $0.fields.insert($0.fields[0], at: 0) },
    Attempt("the token behind other fields", 403) { $0.fields.append($0.fields.removeFirst()) },
    Attempt("no key", 400) { $0["key"] = nil },
    Attempt("a key that is too long", 400) {
      $0["key"] = String(repeating: "k", count: 101)
    },
    Attempt("an edit that is no number", 400) { $0["edit"] = "one" },
    Attempt("a negative edit", 400) { $0["edit"] = "-1" },
    Attempt("another unit's id", 403) { $0["unit"] = "ben-nghe-ubnd" },
    Attempt("a unit that is not there", 403) { $0["unit"] = "' OR 1=1 --" },
    Attempt("an obligation that is not there", 404) { $0["obligation"] = "../report" },
    Attempt("an obligation that is not the unit's", 409) { $0["obligation"] = "praise" },
    Attempt("no unit", 400) { $0["unit"] = nil },
    Attempt("a title of 201 characters", 422) {
      $0["title"] = String(repeating: "ề", count: 201)
    },
    Attempt("a title of 5,000 characters", 422) {
      $0["title"] = String(repeating: "a", count: 5_000)
    },
    Attempt("a text of 20,001 characters", 422) {
      $0["text"] = String(repeating: "a", count: 20_001)
    },
    Attempt("a text of more than a form may hold", 413) {
      $0["text"] = String(repeating: "a", count: 600_000)
    },
    Attempt("a direction mark in the title", 422) { $0["title"] = "Báo cáo \u{202E}fdp.exe" },
    Attempt("a control character in the text", 422) { $0["text"] = "a\u{7}b" },
    Attempt("a title of nothing that can be seen", 422) { $0["title"] = "\u{200B}\u{00AD}" },
  ])
  func `nothing is handed in`(attempt: Attempt) async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Nội dung"
      attempt.change(&form)
      let before = try await site.lastChange()
      let answer = try await site.press("send", form, as: Self.ward)
      #expect(answer.status.code == attempt.code)
      #expect(answer.page.words(in: "h1")?.isEmpty == false)
      #expect(try await site.lastChange() == before)
      let present = try await site.store.deliverableDetail(movement: board.id, id: form.id)
      #expect(present == nil)
      // What a person could have typed comes back, and is kept; anything else leaves no trace.
      if attempt.code != 422 { #expect(try await site.drafts(of: "da-kao-ubnd").isEmpty) }
      #expect(try await site.drafts(of: "ben-nghe-ubnd").isEmpty)
    }
  }

  @Test func `fields that no form has are passed over`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Báo cáo"
      form["text"] = "Nội dung"
      form.fields += [
        ("status", "accepted"), ("submitted", "2019-01-01"), ("day", "2019-01-01"),
        ("movement", "1"), ("amount", "1000"), ("title", "Tên khác"),
      ]
      #expect(try await site.press("send", form, as: Self.ward).status == .seeOther)
      let deliverable = try await site.detail(form.id).deliverable
      #expect(deliverable.status == .submitted)
      #expect(deliverable.submitted == SmallMovement.today)
      #expect(deliverable.amount == 1)
      #expect(try await site.detail(form.id).current?.title == "Báo cáo")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</textarea><script>",
    "</title><svg onload=alert(1)>", "javascript:alert(1)", "{{7*7}} ${7*7} '; DROP TABLE draft",
  ])
  func `what is typed is text on every page`(typed: String) async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = typed
      form["text"] = typed
      form.files = [(typed + ".txt", TestFile.text)]
      let saved = try await site.press("save", form, as: Self.ward)
      var pages = [try await site.page(try #require(saved.location), as: Self.ward)]
      pages.append(try await site.movementPage("/my", as: Self.ward))
      pages.append(try await site.movementPage("/drafts/\(form.id)/discard", as: Self.ward))
      var again = try OpenForm(pages[0])
      #expect(again["title"] == typed)
      #expect(again["text"] == typed)
      again.files = []
      #expect(try await site.press("send", again, as: Self.ward).status == .seeOther)
      pages.append(try await site.movementPage("/deliverables/\(form.id)", as: Self.ward))
      pages.append(try await site.movementPage("/deliverables/\(form.id)/withdraw", as: Self.ward))
      for page in pages {
        #expect(page.elements("script").count == 1)
        #expect(!page.text.contains("<img src=x"))
        #expect(!page.text.contains("<svg onload"))
        #expect(page.words.contains(typed) || page.text.contains("value="))
      }
    }
  }

  @Test func `other people's drafts, files and deliverables are theirs`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Của Đa Kao"
      form.files = [("a.txt", TestFile.text)]
      _ = try await site.press("save", form, as: Self.ward)
      let sent = try await site.handIn("articles", as: "da-kao-ubnd")
      let draft = "/drafts/\(form.id)"
      for other in [TestVisitor.unit("ben-nghe-ubnd"), .unit("da-kao-mttq")] {
        for address in [
          draft, draft + "/files/1", draft + "/discard", "/deliverables/\(sent)",
          "/deliverables/\(sent)/withdraw", "/deliverables/\(sent)/correct",
          "/deliverables/\(sent)/revisions", "/deliverables/\(sent)/files/1/1",
          "/units/da-kao-ubnd/hand-in/report", "/my?unit=da-kao-ubnd",
        ] {
          let answer = try await site.response(SmallMovement.path + address, as: other)
          #expect(answer.status.code == 403, "\(address)")
          #expect(!answer.text.contains("Của Đa Kao"))
        }
        for address in [draft + "/discard", "/deliverables/\(sent)/withdraw"] {
          let answer = try await site.post(
            SmallMovement.path + address, [("revision", "1")], as: other)
          #expect(answer.status.code == 403, "\(address)")
        }
        // The form of the one, sent by the other.
        var stolen = form
        stolen["token"] = nil
        stolen.fields.insert(("token", other.formToken), at: 0)
        stolen.files = [("b.txt", TestFile.text)]
        for step in ["send", "save", "keep", "detach-1"] {
          #expect(try await site.press(step, stolen, as: other).status.code == 403)
        }
      }
      let drafts = try await site.drafts(of: "da-kao-ubnd")
      #expect(drafts.map(\.content.title) == ["Của Đa Kao"])
      #expect(drafts.first?.files.map(\.name) == ["a.txt"])
      #expect(try await site.detail(sent).deliverable.status == .submitted)
    }
  }

  @Test(arguments: [TestVisitor.reviewer("ban-dan-van"), .reader("da-kao-ubnd"), .reader(nil)])
  func `who does not hand in cannot`(visitor: TestVisitor) async throws {
    try await TestSite.run { site in
      for address in ["/my", "/units/da-kao-ubnd/hand-in/report"] {
        let answer = try await site.response(SmallMovement.path + address, as: visitor)
        #expect(answer.status.code == 403)
      }
    }
  }

  @Test func `a body that breaks off, or is none, writes nothing`() async throws {
    try await TestSite.run { site in
      var form = try await site.form("/units/da-kao-ubnd/hand-in/report", as: Self.ward)
      form["title"] = "Nửa chừng"
      form["text"] = "…"
      let whole = form.body("send")
      let type = "multipart/form-data; boundary=" + OpenForm.boundary
      for (body, type) in [
        (Array(whole.dropLast(60)), type), (whole, "multipart/form-data"), ([], type),
        (whole, "text/plain"), (Array("{}".utf8), "application/json"),
      ] {
        let answer = try await site.response(
          form.address, method: .post, headers: [.contentType: type], bytes: body, as: Self.ward)
        #expect([400, 403].contains(answer.status.code), "\(type)")
      }
      #expect(try await site.drafts(of: "da-kao-ubnd").isEmpty)
    }
  }
}
