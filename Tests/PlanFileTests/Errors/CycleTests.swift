import MovementCore
import PlanFile
import Testing

@Suite struct CycleTests {
  private func chain(_ links: [(id: String, after: String)]) -> String {
    planText(
      obligations: links.enumerated().map { index, link in
        obligation("id: \(link.id)", "title: Việc \(index)", "after: \(link.after)")
      })
  }

  @Test func obligationAfterItself() {
    expect(chain([("a", "1️⃣[a]")]), finds: "1️⃣ error cycle")
  }

  @Test func circleIsReportedAtItsFirstObligation() {
    expect(
      chain([("z", "[]"), ("b", "1️⃣[c]"), ("c", "[d]"), ("d", "[z, b]")]),
      finds: "1️⃣ error cycle")
  }

  @Test func eachCircleOnce() {
    expect(
      chain([("a", "1️⃣[b]"), ("b", "[a]"), ("c", "2️⃣[d, a]"), ("d", "[c]")]),
      finds: "1️⃣ error cycle", "2️⃣ error cycle")
  }

  @Test func circlesThatShareAnObligationAreTwo() {
    expect(
      chain([("a", "1️⃣[b, c]"), ("b", "[a]"), ("c", "[a]")]),
      finds: "1️⃣ error cycle", "1️⃣ error cycle")
    expect(
      chain([("a", "1️⃣[b]"), ("b", "2️⃣[c, b]"), ("c", "[b, a]")]),
      finds: "1️⃣ error cycle", "2️⃣ error cycle", "2️⃣ error cycle")
  }

  @Test func circlesWithoutEndAreReportedOnce() {
    let names = (0..<30).map { "a\($0)" }
    let all = "[\(names.joined(separator: ", "))]"
    let text = chain(names.map { ($0, all) })
    #expect(read(text).diagnostics.map(\.code) == [.cycle])
  }

  @Test func waysThatMeetAreNoCircle() {
    expect(chain([("a", "[]"), ("b", "[a]"), ("c", "[a]"), ("d", "[b, c, a]")]))
  }

  @Test func messageShowsTheWay() {
    let reading = read(chain([("a", "[c]"), ("b", "[a]"), ("c", "[b]")]))
    #expect(reading.diagnostics.first?.message.vietnamese.contains("`a` → `c` → `b` → `a`") == true)
  }

  @Test func longChainsAndCircles() {
    let count = 4_000
    let chain = (0..<count).map { "- {id: a\($0), clause: c, title: t, who: [all], what: w, " }
    let open = chain.enumerated().map { $1 + ($0 + 1 < count ? "after: [a\($0 + 1)]}" : "}") }
    let closed = chain.enumerated().map { $1 + "after: [a\(($0 + 1) % count)]}" }
    func cycles(_ lines: [String]) -> Int {
      let text = planText(obligations: []) + lines.joined(separator: "\n")
      return read(text).diagnostics.count { $0.code == .cycle }
    }
    #expect(cycles(open) == 0)
    #expect(cycles(closed) == 1)
  }
}
