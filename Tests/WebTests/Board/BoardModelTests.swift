import MovementCore
import Testing

@testable import Web

@Suite struct BoardModelTests {
  /// The rows as text: depth, sign of a group, unit.
  private func rows(
    _ query: [String: String] = [:], mostCells: Int = BoardModel.mostCells
  ) async throws -> [String] {
    try await model(query, mostCells: mostCells).rows.map { row in
      let sign = row.isOpen.map { $0 ? "▾ " : "▸ " } ?? ""
      let own = row.isOwnRow ? " (own)" : ""
      return String(repeating: "· ", count: row.depth) + sign + (row.unit?.id ?? "") + own
    }
  }

  private func model(
    _ query: [String: String], mostCells: Int = BoardModel.mostCells
  ) async throws -> BoardModel {
    var found: BoardModel?
    try await TestSite.run { site in
      let board = try await site.board()
      let visit = Visit.sample(query)
      found = BoardModel(try BoardQuestion(visit, board), board, visit, mostCells: mostCells)
    }
    return try #require(found)
  }

  @Test("Single units of the root are a group of their own; the others are groups that open")
  func groups() async throws {
    #expect(try await rows() == ["▸ quan-uy", "▸ da-kao", "▸ ben-nghe"])
  }

  @Test("A group opens to its own row, its units and its groups, and those open in turn")
  func opens() async throws {
    #expect(
      try await rows(["open": "ben-nghe"]) == [
        "▸ quan-uy", "▸ da-kao", "▾ ben-nghe", "· ben-nghe (own)", "· ▸ ben-nghe-dang-uy",
        "· ben-nghe-ubnd",
      ])
    #expect(
      try await rows(["open": "ben-nghe,ben-nghe-dang-uy"]).suffix(6) == [
        "· ben-nghe (own)", "· ▾ ben-nghe-dang-uy", "· · ben-nghe-dang-uy (own)",
        "· · ben-nghe-kp1", "· · ben-nghe-kp2", "· ben-nghe-ubnd",
      ])
  }

  @Test("All groups open at once, but for those that are closed again")
  func opensAll() async throws {
    #expect(try await rows(["open": "all"]).count == 15)
    #expect(
      try await rows(["open": "all", "close": "quan-uy,ben-nghe"]) == [
        "▸ quan-uy", "▾ da-kao", "· da-kao (own)", "· da-kao-ubnd", "· da-kao-mttq", "▸ ben-nghe",
      ])
  }

  @Test("A filter shows the units that it finds, open under their groups")
  func opensWhatIsFound() async throws {
    #expect(
      try await rows(["q": "khu pho 2"]) == [
        "▾ ben-nghe", "· ▾ ben-nghe-dang-uy", "· · ben-nghe-kp2",
      ])
    #expect(
      try await rows(["kind": "ward-government"]) == [
        "▾ da-kao", "· da-kao-ubnd", "▾ ben-nghe", "· ben-nghe-ubnd",
      ])
    #expect(
      try await rows(["kind": "ward-government", "open": "none"]) == ["▸ da-kao", "▸ ben-nghe"])
  }

  @Test("One single unit needs no group")
  func leavesOutNeedlessGroups() async throws {
    #expect(try await rows(["q": "văn phòng"]) == ["van-phong"])
  }

  @Test("Words with diacritics find names that have them; without, all that sound alike")
  func searches() async throws {
    #expect(try await rows(["q": "Bến"]).last == "· ben-nghe-ubnd")
    #expect(try await rows(["q": "ban dan van"]) == ["ban-dan-van"])
    #expect(try await rows(["q": "DA KAO", "open": "none"]) == ["▸ da-kao"])
    #expect(try await rows(["q": "bản"]) == rows(["q": "ban"]))
  }

  @Test("Siblings stand as the directory has them, by name, or by need of help")
  func sorts() async throws {
    #expect(
      try await rows(["open": "quan-uy"]).prefix(4) == [
        "▾ quan-uy", "· van-phong", "· ban-dan-van", "· tt-van-hoa",
      ])
    #expect(
      try await rows(["open": "quan-uy", "sort": "name"]) == [
        "▾ quan-uy", "· ban-dan-van", "· tt-van-hoa", "· van-phong", "▸ ben-nghe", "▸ da-kao",
      ])
    #expect(
      try await rows(["open": "quan-uy", "sort": "rate"]) == [
        "▾ quan-uy", "· van-phong", "· ban-dan-van", "· tt-van-hoa", "▸ da-kao", "▸ ben-nghe",
      ])
  }

  @Test("Columns stand by last day; those without a cell are left out")
  func columns() async throws {
    let all = try await model([:]).columns.map { $0.obligation.id + "-" + String($0.due.number) }
    #expect(
      all == [
        "praise-1", "meetings-1", "models-1", "pledge-1", "meetings-2", "praise-2", "articles-1",
        "report-1", "meetings-3", "praise-3", "meetings-4",
      ])
    let some = try await model(["kind": "party-cell"]).columns.map(\.due.number)
    #expect(some == [1, 2, 3, 4])
  }

  @Test("The line stands before the first last day that is not over")
  func line() async throws {
    let model = try await model([:])
    #expect(model.columns.filter(\.isAtLine).map(\.obligation.id) == ["report"])
    let months = model.months.map { "\($0.month)/\($0.year) \($0.columnCount)" }
    #expect(
      months == [
        "12/2018 1", "3/2019 1", "5/2019 1", "6/2019 3", "8/2019 1", "9/2019 3", "12/2019 1",
      ])
  }

  @Test("A filter by status shows only such cells, and counts only them")
  func filtersStatus() async throws {
    let model = try await model(["status": "overdue"])
    #expect(
      model.columns.map(\.obligation.id)
        == ["meetings", "models", "pledge", "meetings", "articles"])
    #expect(model.shownUnits == 6)
    let daKao = try #require(model.rows.first { $0.unit?.id == "da-kao" && $0.isOpen != nil })
    let figures = daKao.cells.map { cell in
      if case .count(let count)? = cell { count.figure } else { nil as BoardCount.Figure? }
    }
    #expect(figures == [nil, .found(1), .found(1), nil, .found(1)])
    // The bar goes on showing the whole of the group.
    #expect(daKao.share.asked == 6)
  }

  @Test("With too many cells, groups stay closed and the page says so")
  func holdsBack() async throws {
    let model = try await model(["open": "all"], mostCells: 30)
    #expect(model.heldBack > 0)
    #expect(model.rows.filter { $0.isOpen == true }.count == 1)
    let closed = try await self.model(["open": "all"], mostCells: 5)
    #expect(closed.rows.count == 2)
    #expect(closed.leftOut == 1)
  }
}
