import MovementCore
import Testing

struct ProgressTests {
  private func steps(
    _ movement: Movement, _ positions: Range<Int>? = nil, upTo day: CivilDate = "2019-12-31"
  ) throws -> [String] {
    let standing = try movement.standing()
    return standing.progress(
      ofColumns: standing.columns.indices, positions ?? standing.directory.units.indices,
      upTo: day
    ).map { "\($0.day) \($0.met)" }
  }

  private func movement() -> Movement {
    Movement(
      .articles(), units: [Unit("a"), Unit("b"), Unit("c"), Unit("d")],
      deliverables: [
        .accepted("2019-05-01", by: "b"), .accepted("2019-03-01", by: "a"),
        .accepted("2019-05-01", by: "c"), .accepted("2019-10-01", by: "d"),
        .accepted("2019-11-01", by: "a"),
      ])
  }

  @Test func `the number of met cells rises day by day`() throws {
    #expect(try steps(movement()) == ["2019-03-01 1", "2019-05-01 3", "2019-10-01 4"])
  }

  @Test func `it ends with the day that is asked for, and keeps to the units`() throws {
    #expect(try steps(movement(), upTo: "2019-05-01") == ["2019-03-01 1", "2019-05-01 3"])
    #expect(try steps(movement(), upTo: "2019-02-28") == [])
    #expect(try steps(movement(), 2..<4) == ["2019-05-01 1", "2019-10-01 2"])
  }

  @Test func `what needs nothing is met from the first day of the period, what is exempt never is`()
    throws
  {
    let movement = Movement(
      .articles(need: .share(percent: 50)),
      units: [Unit("a", staff: 0), Unit("b", staff: 2), Unit("c", staff: 2)],
      deliverables: [.accepted("2019-05-01", by: "b"), .accepted("2019-05-01", by: "c")],
      exemptions: [Exemption(unit: "c", obligation: "articles", reason: "")])
    #expect(try steps(movement) == ["2019-01-01 1", "2019-05-01 2"])
  }
}
