import MovementCore
import Testing

/// “có thể”: shown, never late, counted apart.
struct OptionalTests {
  @Test func `it closes and is not overdue`() throws {
    let movement = Movement(.articles(isOptional: true))
    #expect(try movement.status(on: "2019-08-01") == .open)
    #expect(try movement.status(on: "2019-08-31") == .dueSoon)
    #expect(try movement.status(on: "2019-09-01") == .closed)
  }

  @Test func `done late it is met`() throws {
    let movement = Movement(
      .articles(isOptional: true), deliverables: [.accepted("2019-10-01")])
    #expect(try movement.status(on: "2019-09-30") == .closed)
    #expect(try movement.status(on: "2019-10-01") == .met)
  }

  @Test func `what waits is in review, even after the last day`() throws {
    let movement = Movement(
      .articles(isOptional: true), deliverables: [.waiting("2019-10-01")])
    #expect(try movement.status(on: "2019-10-01") == .inReview)
  }

  @Test func `it may be upcoming and exempt as others`() throws {
    var movement = Movement(.articles(when: .due([.on("2019-06-15")]), isOptional: true))
    #expect(try movement.status(on: "2019-06-14") == .upcoming)
    movement.exemptions = [Exemption(unit: "a", obligation: "articles", reason: "")]
    #expect(try movement.status(on: "2019-06-14") == .exempt)
  }
}
