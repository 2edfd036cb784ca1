import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

@Suite struct LoadPageTests {
  @Test("A preview says what would happen and writes nothing; the button on it does it")
  func previewsThenLoads() async throws {
    try await TestSite.run { site in
      let before = try await site.store.lastChange()
      let response = try await site.send("/load", [("subject", "movement")], files: Self.files())
      #expect(response.status == .ok)
      let page = response.page
      #expect(page.words.contains("20-KH/QU"))
      #expect(page.words.contains("phong trào mới"))
      #expect(Self.flat(page).contains("Đơn vị 1 1 1"))
      #expect(Self.flat(page).contains("Sản phẩm 1 0 0"))
      #expect(try await site.store.lastChange() == before)
      #expect(try await site.store.movements().count == 1)

      let done = try await site.post("/load", page.hiddenFields(of: "confirm"))
      #expect(done.status == .seeOther)
      #expect(done.headers[.location] == "/20-kh-qu/manage?said=loaded")
      #expect(try await site.store.movements().map(\.number) == ["12-KH/QU", "20-KH/QU"])
      let units = try await site.store.units()
      #expect(units.first { $0.id == "da-kao" }?.name == "Phường Đa Kao (mới)")
      #expect(units.contains { $0.id == "tan-dinh" })
      let change = try #require(try await site.store.changes(limit: 1).changes.first)
      #expect(change.kind == "loadMovement")
      #expect(change.role == .organiser)
      #expect(try await site.page("/20-kh-qu/board").words.contains("Kế hoạch phát động"))
    }
  }

  @Test(
    "Pages that belong to no movement lead back to the one that runs",
    arguments: ["/load", "/history"]
  )
  func leadsBack(path: String) async throws {
    try await TestSite.run { site in
      let page = try await site.page(path)
      #expect(page.links.contains("/12-kh-qu/manage"))
    }
  }

  @Test("Problems of all files stand at their rows, and nothing can be loaded")
  func showsProblems() async throws {
    try await TestSite.run { site in
      let before = try await site.store.lastChange()
      let files = Self.files(
        plan: LoadSample.plan(due: "by 2019-02-30"),
        units: LoadSample.units.replacing("ward,quan-uy,,1", with: "ward,quan-u,nhiều,1"))
      let response = try await site.send("/load", files: files)
      #expect(response.status == .unprocessableContent)
      let words = Self.flat(response.page)
      #expect(words.contains("plan.yaml 13"))
      #expect(words.contains("units.csv 2 parent"))
      #expect(words.contains("units.csv 2 staff"))
      #expect(response.page.hiddenFields(of: "confirm").isEmpty)
      #expect(try await site.store.lastChange() == before)
      #expect(!words.contains("Xem lại rồi bấm"))
    }
  }

  @Test(
    "Hostile files are refused with words, and nothing is stored",
    arguments: [
      ("plan", "plan.yaml", Array("%PDF-1.4 \u{0}\u{1}".utf8)),
      ("plan", "plan.yaml", [0xFF, 0xFE, 0, 1, 2]),
      ("plan", "plan.yaml", Array("<html><script>alert(1)</script>".utf8)),
      ("plan", "plan.yaml", []),
      ("plan", "<script>alert(1)</script>.yaml", Array("plan: [".utf8)),
      ("units", "units.csv", Array("\u{0}\u{0}\u{0}".utf8)),
      ("units", "units.csv", Array("id,name\n\"never closed".utf8)),
      ("units", "../../etc/passwd", Array("<svg onload=alert(1)>".utf8)),
      ("deliverables", "d.csv", Array("id,unit\nx".utf8)),
    ] as [(String, String, [UInt8])])
  func refusesHostile(field: String, name: String, content: [UInt8]) async throws {
    try await TestSite.run { site in
      let before = try await site.store.lastChange()
      var files = Self.files().filter { $0.field != field }
      files.append((field, name, content))
      let response = try await site.send("/load", files: files)
      #expect(response.status == .unprocessableContent)
      #expect(response.page.hiddenFields(of: "confirm").isEmpty)
      #expect(!response.page.text.contains("<script>alert"))
      #expect(!response.page.text.contains("<svg onload"))
      #expect(!response.page.text.contains("etc/"))
      #expect(try await site.store.lastChange() == before)
    }
  }

  @Test("What is too large is refused, whoever sends it")
  func refusesLarge() async throws {
    try await TestSite.run { site in
      let large = [UInt8](repeating: UInt8(ascii: "#"), count: (2 << 20) + 1)
      let response = try await site.send(
        "/load", files: Self.files().filter { $0.field != "plan" } + [("plan", "p.yaml", large)])
      #expect(response.status == .contentTooLarge)
      #expect(response.page.words.contains("quá lớn"))
    }
  }

  @Test("Files that were not chosen are named beside their fields")
  func namesMissing() async throws {
    try await TestSite.run { site in
      let response = try await site.send(
        "/load", [("from", "30/02/2019")], files: [("plan", "", [])])
      #expect(response.status == .unprocessableContent)
      #expect(Self.flat(response.page).components(separatedBy: "Hãy chọn tệp này.").count == 3)
      #expect(response.page.words.contains("một ngày có thật"))
    }
  }

  @Test("A preview cannot be changed, nor confirmed by another session")
  func sealsPreview() async throws {
    try await TestSite.run { site in
      let preview = try await site.send("/load", files: Self.files()).page
        .hiddenFields(of: "confirm")
      let other = try await site.send(
        "/load", files: Self.files(plan: LoadSample.plan(title: "Khác"))
      ).page.hiddenFields(of: "confirm")
      func value(_ fields: [(String, String)], _ name: String) -> String {
        fields.first { $0.0 == name }?.1 ?? ""
      }
      let before = try await site.store.lastChange()
      for (name, changed) in [
        ("plan", value(other, "plan")), ("plan", String(repeating: "0", count: 64)),
        ("units", "../../lantoa.db"), ("from", "2019-01-01"), ("subject", "units"),
        ("summary", "1truetrue 0+0+0 - -"), ("seal", value(other, "seal")), ("seal", ""),
      ] {
        let fields = preview.map { $0.0 == name ? (name, changed) : $0 }
        let response = try await site.post("/load", fields)
        #expect(response.status == .conflict, "\(name)")
      }
      #expect(try await site.store.lastChange() == before)
      for visitor in [TestVisitor.unit("da-kao"), .reviewer("ban-dan-van"), .reader(nil)] {
        #expect(try await site.post("/load", preview, as: visitor).status == .forbidden)
        #expect(
          try await site.send("/load", files: Self.files(), as: visitor).status == .forbidden)
        #expect(try await site.response("/load", as: visitor).status == .forbidden)
      }
      #expect(
        try await site.send("/load", files: Self.files(), token: "foreign").status == .forbidden)
      #expect(try await site.store.movements().count == 1)
    }
  }

  @Test("If others wrote meanwhile, the new outcome is shown instead of done")
  func showsStale() async throws {
    try await TestSite.run { site in
      let preview = try await site.send("/load", files: Self.files()).page
        .hiddenFields(of: "confirm")
      try await site.store.loadUnits(
        [Unit(id: "tan-dinh", name: "Phường Tân Định", kind: "ward", parent: "quan-uy")],
        holdFrom: nil, by: Actor(id: "test"))
      let before = try await site.store.lastChange()
      let response = try await site.post("/load", preview)
      #expect(response.status == .conflict)
      #expect(response.page.words.contains("có thay đổi khác trong lúc xem trước"))
      #expect(try await site.store.lastChange() == before)
      let done = try await site.post("/load", response.page.hiddenFields(of: "confirm"))
      #expect(done.status == .seeOther)
      #expect(try await site.store.movements().count == 2)
    }
  }

  @Test("Units alone are loaded from the day that is given")
  func loadsUnits() async throws {
    try await TestSite.run { site in
      let response = try await site.send(
        "/load", [("subject", "units"), ("from", "2019-07-01")],
        files: [("units", "units.csv", Array(LoadSample.units.utf8))])
      #expect(response.status == .ok)
      #expect(response.page.words.contains("thứ Hai 01/07/2019"))
      let done = try await site.post("/load", response.page.hiddenFields(of: "confirm"))
      #expect(done.headers[.location] == "/load?subject=units&said=loaded")
      func name(on day: CivilDate?) async throws -> String? {
        try await site.store.units(on: day).first { $0.id == "da-kao" }?.name
      }
      #expect(try await name(on: day("2019-06-30")) == "Phường Đa Kao")
      #expect(try await name(on: day("2019-07-01")) == "Phường Đa Kao (mới)")
      #expect(try await site.store.changes(limit: 1).changes.first?.kind == "loadUnits")
    }
  }

  private static func files(
    plan: String = LoadSample.plan(), units: String = LoadSample.units
  ) -> [(field: String, name: String, content: [UInt8])] {
    [
      ("plan", "plan.yaml", Array(plan.utf8)), ("units", "units.csv", Array(units.utf8)),
      ("deliverables", "d.csv", Array(LoadSample.deliverables.utf8)),
      ("exemptions", "", []),
    ]
  }

  private static func flat(_ page: TestPage) -> String {
    page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
