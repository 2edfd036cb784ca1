import MovementCore
import Testing

@Suite("What the record counts for a figure")
struct FigureCountTests {
  private let period = ReportPeriod.thirdQuarter(on: "2019-09-10")

  private func count(_ source: FigureSource, _ entries: CountedDeliverable...) -> FigureCount {
    source.count(over: entries, in: period)
  }

  @Test func `without a sum it counts deliverables, whatever their amounts, and says which`() {
    let found = count(
      FigureSource(.kinds(["registration", "work"])), .one("a", amount: 5),
      .one("b", kind: "work"), .one("c", kind: "article"), .one("d", amount: 0))
    #expect(found == FigureCount(value: 3, deliverables: ["a", "b", "d"]))
  }

  @Test func `obligations are told apart even where their kind is the same`() {
    let found = count(
      FigureSource(.obligations(["works", "ward-models"])), .one("a"),
      .one("b", obligation: "ward-models"), .one("c", obligation: "clean-models"))
    #expect(found.deliverables == ["a", "b"])
  }

  @Test func `amounts are summed`() {
    let found = count(
      FigureSource(.kinds(["commitment"]), sum: .amount),
      .one("a", kind: "commitment", amount: 38), .one("b", kind: "commitment", amount: 0),
      .one("c", kind: "commitment", amount: 4))
    #expect(found == FigureCount(value: 42, deliverables: ["a", "b", "c"]))
  }

  @Test func `a sum of answers opens those that gave a number, corrected figures among them`() {
    let found = count(
      FigureSource(.kinds(["registration"]), sum: .field("people")),
      .one("a", answers: ["people": .number(40)]), .one("b", answers: ["name": .text("Hẻm xanh")]),
      .one("c", answers: ["people": .figure(Figure(counted: 3, value: 5, reason: "Thiếu hai"))]),
      .one("d", answers: ["people": .number(0)]), .one("e", answers: ["people": .text("7")]),
      .one("f"))
    #expect(found == FigureCount(value: 45, deliverables: ["a", "c", "d"], unanswered: ["f"]))
  }

  @Test func `all conditions hold together, each by one of its answers`() {
    let source = FigureSource(
      .kinds(["registration"]),
      where: [
        Form.Requirement(field: "field", values: ["economy", "society"]),
        Form.Requirement(field: "five-nos", values: ["litter"]),
        Form.Requirement(field: "lasting", values: ["yes"]),
      ])
    func answers(_ field: String, _ nos: [String], _ lasting: Bool) -> [String: FieldAnswer] {
      ["field": .text(field), "five-nos": .list(nos), "lasting": .flag(lasting)]
    }
    let found = count(
      source, .one("a", answers: answers("economy", ["traffic", "litter"], true)),
      .one("b", answers: answers("society", ["litter"], true)),
      .one("c", answers: answers("security", ["litter"], true)),
      .one("d", answers: answers("economy", ["traffic"], true)),
      .one("e", answers: answers("economy", ["litter"], false)),
      .one("f", answers: ["field": .text("economy")]), .one("g"))
    #expect(found == FigureCount(value: 2, deliverables: ["a", "b"], unanswered: ["g"]))
  }

  @Test(arguments: [
    (FigureSource.Status.accepted, ["accepted"]), (.handedIn, ["submitted", "accepted"]),
  ])
  func `what was returned, withdrawn or never handed in is never counted`(
    status: FigureSource.Status, expected: [String]
  ) {
    let entries = Deliverable.Status.allCases.map {
      CountedDeliverable.one($0.rawValue, status: $0)
    }
    let source = FigureSource(.kinds(["registration"]), status: status)
    #expect(source.count(over: entries, in: period).deliverables == expected)
    #expect(count(source, .one("draft", on: nil)).value == 0)
  }

  @Test(arguments: [
    (FigureSource.Origin.own, ["own"]), (.subtree, ["own", "below"]),
    (.received, ["below-received", "elsewhere-received"]),
  ])
  func `it comes from the unit, from those below it, or is received`(
    origin: FigureSource.Origin, expected: [String]
  ) {
    let source = FigureSource(.kinds(["report"]), from: origin)
    let own = CountedDeliverable.one("own", kind: "report", place: .own)
    let below = CountedDeliverable.one("below", kind: "report", place: .below)
    let elsewhere = CountedDeliverable.one("elsewhere", kind: "report", place: .elsewhere)
    if origin == .received {
      let received = [below, elsewhere].map { entry in
        var entry = entry
        entry.id += "-received"
        entry.isReceived = true
        return entry
      }
      #expect(source.count(over: [own, below] + received, in: period).deliverables == expected)
    } else {
      #expect(count(source, own, below, elsewhere).deliverables == expected)
    }
  }

  @Test func `a report does not count itself`() {
    let source = FigureSource(.kinds(["report"]), status: .handedIn)
    let entries = [CountedDeliverable.one("a", kind: "report"), .one("b", kind: "report")]
    #expect(source.count(over: entries, in: period, except: "b").deliverables == ["a"])
  }

  @Test func `days before the obligation counts and after the report was handed in do not count`() {
    let found = count(
      FigureSource(.kinds(["registration"])), .one("a", on: "2018-09-30"),
      .one("b", on: "2018-10-01"), .one("c", on: "2019-09-10"), .one("d", on: "2019-09-11"),
      .one("e", on: "2018-10-01", countsFrom: "2019-07-01"),
      .one("f", on: "2018-09-01", countsFrom: "2018-09-01"))
    #expect(found.deliverables == ["b", "c", "f"])
  }

  @Test func `since its due opened, a late report tells nothing of the next`() {
    let late = ReportPeriod.thirdQuarter(on: "2019-10-20")
    let days: [CivilDate] = ["2019-06-30", "2019-07-01", "2019-09-30", "2019-10-01"]
    let entries = days.map { CountedDeliverable.one($0.description, on: $0) }
    let source = FigureSource(.kinds(["registration"]), since: .due)
    #expect(source.count(over: entries, in: late).deliverables == ["2019-07-01", "2019-09-30"])
  }
}

@Suite("Figures that are no plain numbers")
struct HugeFigureTests {
  private let period = ReportPeriod.thirdQuarter(on: "2019-09-10")

  private func sum(_ amounts: Int...) -> FigureCount {
    let entries = amounts.enumerated().map { CountedDeliverable.one(String($0), amount: $1) }
    return FigureSource(.kinds(["registration"]), sum: .amount).count(over: entries, in: period)
  }

  @Test func `a sum beyond every figure is the largest one, and says so`() {
    for found in [
      sum(.max, .max), sum(.max, 1), sum(Figure.largest, 1), sum(1, Figure.largest, .max, 1),
    ] {
      #expect(found.value == Figure.largest && found.isCapped)
    }
    #expect(sum(Figure.largest - 1, 1).isCapped == false)
    #expect(sum(.max, 5, 7).deliverables == ["0", "1", "2"])
  }

  @Test func `what is on record as less than nothing takes nothing away`() {
    #expect(sum(5, .min, -3).value == 5)
    #expect(sum(-1).value == 0)
  }

  @Test func `nothing counted is 0`() {
    #expect(sum() == FigureCount())
  }
}
