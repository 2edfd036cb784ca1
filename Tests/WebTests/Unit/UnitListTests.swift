import MovementCore
import Testing

@testable import Web

/// A unit's own list: what stands in which part, in which order, with which words.
struct UnitListTests {
  @Test func `returned and overdue come first, then what is to be done`() async throws {
    try await TestSite.run { site in
      let model = try await Self.model("ben-nghe-ubnd", site)
      #expect(model.groups.map(\.group) == [.urgent, .done])
      #expect(model.groups[0].duties.map(\.obligation) == ["pledge", "articles"])
      #expect(model.groups[0].duties[0].isReturned)
      #expect(model.groups[1].duties.map(\.obligation) == ["report"])
    }
  }

  @Test func `every cell stands on the page once, at the place that links name`() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      for position in board.directory.units.indices {
        let unit = board.directory.units[position]
        let page = try await site.movementPage("/units/\(unit.id)")
        let places = page.elements("li", with: "id").compactMap { $0["id"] }
        let cells = board.standing.cells(at: position, on: SmallMovement.today).map { cell in
          "due-" + board.standing.obligation(ofColumn: cell.column).id
            + "-\(board.standing.columns[cell.column].due.number)"
        }
        #expect(places.sorted() == cells.sorted(), "\(unit.id)")
      }
    }
  }

  @Test func `days are said in words`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/units/da-kao-ubnd")
      #expect(page.words.contains("Quá hạn 88 ngày"))
      #expect(page.words.contains(", hạn thứ Sáu 14/06/2019 · 39/40\u{A0}người đã ký"))
      #expect(page.words.contains("Còn 4 ngày"))
      #expect(page.words.contains(", hạn thứ Bảy 14/09/2019 · 0/1\u{A0}báo cáo"))
      #expect(page.words.contains("Bản nháp"))
    }
  }

  @Test func `what units below hand in is listed where it counts, and on their own pages`()
    async throws
  {
    try await TestSite.run { site in
      let ward = try await site.movementPage("/units/ben-nghe")
      #expect(ward.links.contains("/12-kh-qu/deliverables/m-1"))
      #expect(ward.words.contains("(Chi bộ khu phố 1, phường Bến Nghé)"))
      let cell = try await site.movementPage("/units/ben-nghe-kp1")
      #expect(cell.words.contains("tính cho"))
      #expect(cell.links.contains("/12-kh-qu/units/ben-nghe"))
    }
  }

  @Test func `an exempt cell says why`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/units/da-kao-mttq")
      #expect(page.words.contains("Chỉ có cán bộ kiêm nhiệm"))
    }
  }

  @Test func `on an earlier day nothing is known of what came later`() async throws {
    try await TestSite.run { site in
      let before = try await site.movementPage("/units/van-phong?day=2019-05-01")
      #expect(!before.text.contains("/deliverables/"))
      let after = try await site.movementPage("/units/van-phong?day=2019-05-02")
      #expect(after.links.contains("/12-kh-qu/deliverables/a-1?day=2019-05-02"))
    }
  }

  @Test func `a unit that owes nothing says where to look`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/units/quan-uy")
      #expect(page.words.contains("Kế hoạch không giao nhiệm vụ cho riêng đơn vị này."))
      #expect(page.links.contains("#below"))
    }
  }

  @Test func `a reviewer sees what waits for it`() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/units/ban-dan-van")
      #expect(page.words.contains("1 việc của các đơn vị đang chờ đơn vị này duyệt"))
      #expect(
        page.links.contains("/12-kh-qu/standing?obligation=articles&status=in-review"))
    }
  }

  @Test func `an unknown unit is a page that says so`() async throws {
    try await TestSite.run { site in
      let answer = try await site.answer("/12-kh-qu/units/nobody")
      #expect(answer.code == 404)
      #expect(answer.text.contains("“nobody”"))
    }
  }

  @Test(arguments: ["van-phong", "ben-nghe", "quan-uy"])
  func `a page is two statements, and one for the next visitor`(unit: String) async throws {
    try await TestSite.run { site in
      let counts = try await site.statementCounts(of: "/12-kh-qu/units/\(unit)")
      #expect(counts == [2, 1])
    }
  }

  @Test func `a page that was kept goes when something changes`() async throws {
    try await TestSite.run { site in
      let before = try await site.movementPage("/units/van-phong")
      #expect(!before.text.contains("/deliverables/late-news"))
      let news = Deliverable(
        id: "late-news", unit: "van-phong", obligation: "report",
        submitted: day("2019-09-10"), status: .submitted)
      try await site.load(
        SmallMovement.plan, deliverables: SmallMovement.deliverables + [news])
      let after = try await site.movementPage("/units/van-phong")
      #expect(after.text.contains("/deliverables/late-news"))
    }
  }

  private static func model(_ unit: UnitID, _ site: TestSite) async throws -> UnitModel {
    let board = try await site.board()
    let position = try #require(board.directory.position(of: unit))
    return UnitModel(
      at: position, in: board,
      deliverables: SmallMovement.deliverables.filter { $0.unit == unit },
      exemptions: board.exemptions(of: unit), .sample())
  }
}
