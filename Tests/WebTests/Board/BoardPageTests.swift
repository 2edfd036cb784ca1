import MovementCore
import SQL
import Testing

@testable import Web

@Suite struct BoardPageTests {
  @Test(
    "Opened, the board shows every cell as the standing has it, on any day",
    arguments: ["2018-10-01", "2019-06-14", "2019-06-15", "2019-09-10", "2020-01-01"])
  func equalsStanding(_ date: String) async throws {
    try await TestSite.run { site in
      let standing = try await site.board().standing
      var expected: Set<[String?]> = []
      standing.forEachCell(on: day(date)) { cell in
        let column = standing.columns[cell.column]
        expected.insert([
          standing.directory.units[cell.position].id,
          standing.obligation(ofColumn: cell.column).id, String(column.due.number),
          cell.status.rawValue,
        ])
      }
      let page = try await site.movementPage("/board?open=all&day=" + date)
      #expect(cells(of: page) == expected)
      #expect(page.elements("td", with: "data-status").count == expected.count)
    }
  }

  /// Unit, obligation, due and status of every cell.
  private func cells(of page: TestPage) -> Set<[String?]> {
    var cells: Set<[String?]> = []
    for row in page.text.split(separator: "<tr ") {
      let row = TestPage(text: "<tr " + row)
      guard let unit = row.elements("tr").first?["data-unit"] else { continue }
      for cell in row.elements("td", with: "data-status") {
        cells.insert([unit, cell["data-obligation"], cell["data-due"], cell["data-status"]])
      }
    }
    return cells
  }

  @Test("A cell leads to its place on the unit's page, and says everything in words")
  func linksCells() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/board?open=all")
      let link = try #require(
        page.elements("a").first { $0["aria-label"]?.hasPrefix("UBND phường Đa Kao, Cam") == true })
      #expect(link["href"] == "/12-kh-qu/units/da-kao-ubnd#due-pledge-1")
      #expect(
        link["aria-label"]
          == "UBND phường Đa Kao, Cam kết an toàn giao thông, hạn 14/06/2019: Quá hạn")
      #expect(link["title"] == "Cam kết an toàn giao thông, hạn 14/06/2019: Quá hạn")
      let unit = try await site.movementPage("/units/da-kao-ubnd")
      #expect(unit.text.contains(#"id="due-pledge-1""#))
    }
  }

  @Test("Another day goes along with every link")
  func keepsTheDay() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/board?day=2019-06-30&open=all")
      let kept = page.links.filter { $0.hasPrefix(SmallMovement.path) }
      let dayless = kept.filter { !$0.contains("day=2019-06-30") }
      // The one that leads back to today.
      #expect(dayless == [SmallMovement.path + "/board?open=all"])
    }
  }

  @Test("Every row has as many cells as the head")
  func alignsRows() async throws {
    try await TestSite.run { site in
      for question in ["", "?open=all", "?open=ben-nghe&day=2021-01-01", "?status=met"] {
        let page = try await site.movementPage("/board" + question)
        let rows = page.text.split(separator: "<tr").dropFirst().map { row in
          (TestPage(text: String(row)).elements("td") + TestPage(text: String(row)).elements("th"))
            .reduce(0) { $0 + ($1["colspan"].flatMap { Int($0) } ?? 1) }
        }
        #expect(Set(rows).count == 1, "\(question): \(rows)")
      }
    }
  }

  @Test("Where nothing matches, the page says what to do, in both languages")
  func saysThatNothingMatches() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/board?q=khong+co")
      #expect(page.words.contains("Không có đơn vị nào khớp"))
      #expect(page.words.contains("đang xem 0 trong 11 đơn vị"))
      #expect(page.links.contains(SmallMovement.path + "/board"))
      let english = try await site.movementPage("/board?q=khong+co", language: .english)
      #expect(english.words.contains("No unit matches"))
    }
  }

  @Test("The board needs one statement, however much is open")
  func asksOnce() async throws {
    try await TestSite.run { site in
      _ = try await site.movementPage("/board")
      site.counter.reset()
      _ = try await site.movementPage("/board?open=all")
      #expect(site.counter.count == 1)
    }
  }

  @Test("A change in the database is on the next page")
  func followsChanges() async throws {
    try await TestSite.run { site in
      let before = try await site.movementPage("/board?unit=ben-nghe-ubnd")
      #expect(
        before.elements("td", with: "data-status").map { $0["data-status"] }.contains("overdue"))
      var deliverables = SmallMovement.deliverables
      for index in deliverables.indices where deliverables[index].id == "p-4" {
        deliverables[index].status = .accepted
      }
      try await site.load(SmallMovement.plan, deliverables: deliverables)
      let after = try await site.movementPage("/board?unit=ben-nghe-ubnd&obligation=pledge")
      #expect(after.elements("td", with: "data-status").map { $0["data-status"] } == ["met"])
    }
  }
}
