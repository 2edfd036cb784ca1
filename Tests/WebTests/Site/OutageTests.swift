import MovementCore
import SQL
import Store
import Testing

@testable import Web

@Suite("What a visitor is told of a database that does not serve")
struct OutageTests {
  @Test(
    "has a status of its own, and a word when to come back where that helps",
    arguments: [
      (SQLError.diskFull, 507, 60), (.busy, 503, 5), (.outcomeUnknown, 503, 5),
      (.unreachable(place: "db", detail: "x"), 503, 5), (.failed(detail: "secret"), 500, nil),
      (.damaged(detail: "secret"), 500, nil), (.readOnly, 500, nil),
      (.notADatabase(path: "secret"), 500, nil),
    ] as [(SQLError, Int, Int64?)])
  func status(_ error: SQLError, _ code: Int, _ wait: Int64?) throws {
    let problem = SiteProblem(try #require(Outage(error)))
    #expect(problem.code == code)
    #expect(problem.retryAfter == wait)
    for language in Language.allCases {
      #expect(!problem.phrase[language].contains("secret"))
    }
  }

  @Test("is none of what the rules refuse")
  func refusal() {
    let violation = SQLError.Violation(rule: .check, detail: "x")
    #expect(Outage(SQLError.constraint(violation)) == nil)
    #expect(Outage(StoreError.noMovement) == nil)
  }

  @Test("has a word for the log that repeats nothing")
  func word() {
    #expect(SQLError.failed(detail: "secret").word == "failed")
    #expect(SQLError.diskFull.word == "diskFull")
  }
}
