import MovementCore
import Testing

@testable import Web

@Suite struct MovementModelTests {
  private func model(on date: CivilDate = SmallMovement.today) async throws -> MovementModel {
    var found: MovementModel?
    try await TestSite.run { site in
      found = MovementModel(try await site.board(), on: date)
    }
    return try #require(found)
  }

  @Test("The units with the most overdue cells come first, each with its oldest")
  func ranksLateUnits() async throws {
    let model = try await model()
    #expect(model.lateUnitCount == 6)
    #expect(
      model.lateUnits.map { "\($0.unit.id) \($0.overdue) \($0.since)" } == [
        "da-kao-ubnd 2 2019-06-14", "ben-nghe-ubnd 2 2019-06-14", "da-kao 1 2019-05-31",
        "ben-nghe-dang-uy 1 2019-06-14", "ben-nghe-kp1 1 2019-06-30",
        "ben-nghe-kp2 1 2019-03-31",
      ])
  }

  @Test("The next last days, and those that are over with the most overdue")
  func ranksDues() async throws {
    let model = try await model()
    #expect(
      model.deadlines.map { "\($0.obligation.id) \($0.due.number) \($0.rollUp.done)/\($0.owed)" }
        == ["report 1 1/6", "meetings 3 0/2", "meetings 4 0/2"])
    #expect(
      model.lateDues.map { "\($0.obligation.id) \($0.rollUp[.overdue])" } == [
        "pledge 3", "articles 2", "meetings 1", "models 1", "meetings 1",
      ])
  }

  @Test("Groups stand by need of help, each counted once")
  func ranksGroups() async throws {
    let model = try await model()
    #expect(model.groups.map(\.unit.id) == ["da-kao", "ben-nghe", "quan-uy"])
    let sum = model.groups.reduce(into: RollUp()) { $0 += $1.rollUp }
    #expect(sum == model.rollUp)
  }

  @Test(
    "The curve ends with what the roll-up says, on any day",
    arguments: ["2018-10-01", "2019-03-01", "2019-06-14", "2019-09-10", "2020-05-01"])
  func endsWithRollUp(_ date: String) async throws {
    let model = try await model(on: day(date))
    let progress = try #require(model.progress)
    #expect(progress.doneByNow == model.rollUp.done)
    #expect(progress.due.last?.count == model.rollUp.all - model.rollUp[.exempt])
    #expect(zip(progress.done, progress.done.dropFirst()).allSatisfy { $0.count < $1.count })
    #expect(zip(progress.due, progress.due.dropFirst()).allSatisfy { $0.day < $1.day })
  }

  @Test("The page answers who is late, and leads to all of them")
  func answersWhoIsLate() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("")
      #expect(page.words(in: "h1") == SmallMovement.plan.title)
      #expect(page.words.contains("Đơn vị có việc quá hạn"))
      #expect(page.links.contains("/12-kh-qu/board?status=overdue"))
      let board = try await site.movementPage("/board?status=overdue")
      #expect(board.words.contains("đang xem 6 trong 11 đơn vị"))
      let later = try await site.movementPage("?day=2018-10-01")
      #expect(later.words.contains("Không có đơn vị nào."))
    }
  }
}
