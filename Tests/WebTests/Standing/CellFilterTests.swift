import MovementCore
import Testing

@testable import Web

@Suite struct CellFilterTests {
  @Test(
    "A filter can be said in an address, and read again",
    arguments: [
      CellFilter(), CellFilter(under: "da-kao"), CellFilter(group: "quan-uy"),
      CellFilter(unit: "van-phong"), CellFilter(search: "bến nghé"), CellFilter(kind: "ward"),
      CellFilter(cluster: "2"), CellFilter(obligation: "meetings", due: 2),
      CellFilter(statuses: [.status(.overdue), .optionalMet]),
      CellFilter(
        under: "ben-nghe", search: "a&b=c+d%", kind: "party-cell", obligation: "articles",
        statuses: [.asked]),
    ])
  func isReadAgain(_ filter: CellFilter) async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let address = filter.list(board.key)
      var query: [String: String] = [:]
      for item in address.query { query[item.name] = item.value }
      #expect(try CellFilter(Visit.sample(query), board) == filter)
    }
  }

  @Test("Every word for statuses can be written and read, and has words in both languages")
  func readsWords() {
    for word in StatusWord.all {
      #expect(StatusWord(word.text) == word)
      #expect(word.phrase.vietnamese != word.phrase.english)
    }
    #expect(StatusWord("x") == nil)
    #expect(Set(StatusWord.all).count == Status.allCases.count + 5)
  }

  @Test(
    "Each cell is found by its status, optional ones only where they are named",
    arguments: Status.allCases)
  func findsCells(_ status: Status) {
    let word = StatusWord.status(status)
    #expect(word.finds(status, isOptional: false, isNamed: false) || status == .closed)
    #expect(word.finds(status, isOptional: true, isNamed: true))
    #expect(word.finds(status, isOptional: true, isNamed: false) == (status == .closed))
    #expect(StatusWord.optional.finds(status, isOptional: true, isNamed: false))
    #expect(!StatusWord.optional.finds(status, isOptional: false, isNamed: false))
  }

  @Test("The quick way to count gives what counting cell by cell gives")
  func countsAlike() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      for date in ["2019-03-01", "2019-09-10", "2020-01-01"] {
        let selection = CellSelection(CellFilter(), board, on: day(date))
        let own = selection.ownTallies()
        for position in board.directory.units.indices {
          let range = board.directory.subtree(at: position)
          var quick = CellTally()
          for column in selection.columns { quick += selection.tally(column: column, among: range) }
          let slow = own[range].reduce(into: CellTally()) { $0 += $1 }
          #expect(quick == slow)
          #expect(quick.rollUp == board.standing.rollUp(range, on: day(date)))
        }
      }
    }
  }

  @Test("A condition can be taken away from what the page says of the filter")
  func saysWhatItAsks() async throws {
    try await TestSite.run { site in
      let board = try await site.board()
      let filter = CellFilter(
        under: "ben-nghe", kind: "ward-government", obligation: "meetings", due: 3,
        statuses: [.status(.overdue), .status(.late)])
      let parts = filter.parts(board, .sample())
      #expect(
        parts.map(\.words) == [
          "Phường Bến Nghé và các đơn vị trực thuộc", "UBND phường",
          "Sinh hoạt khu dân cư · Quý III/2019", "Quá hạn hoặc đạt, trễ hạn",
        ])
      #expect(parts[0].without.under == nil)
      #expect(
        parts[2].without
          == CellFilter(
            under: "ben-nghe", kind: "ward-government", statuses: filter.statuses))
    }
  }
}
