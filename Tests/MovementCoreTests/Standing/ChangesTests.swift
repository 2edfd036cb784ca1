import MovementCore
import Testing

/// A standing that followed changes is the one that would be built from what is there now.
struct ChangesTests {
  private func handIn(_ deliverable: Deliverable, _ standing: Standing) -> HandIn? {
    HandIn(
      deliverable, directory: standing.directory, obligations: standing.plan.obligationIndices)
  }

  private func expectSame(_ left: Standing, _ right: Standing, on days: [CivilDate]) {
    for day in days {
      for index in left.plan.obligations.indices {
        #expect(
          left.referenceCells(ofObligation: index, on: day)
            == right.referenceCells(ofObligation: index, on: day), "\(day)")
      }
      #expect(left.rollUpAll(on: day) == right.rollUpAll(on: day), "\(day)")
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func `after any changes it is as if built anew`(seed: UInt64) throws {
    var random = RandomMovement(seed: seed)
    var movement = random.movement
    var standing = try movement.standing()
    for _ in 0..<40 {
      if random.happens(10) {
        movement.exemptions.removeAll { _ in random.happens(30) }
        movement.exemptions.append(random.exemption())
        for unit in movement.units {
          for obligation in movement.obligations {
            standing.setExemptions(movement.exemptions, unit: unit.id, obligation: obligation.id)
          }
        }
      } else if movement.deliverables.isEmpty || random.happens(40) {
        let new = random.deliverable()
        movement.deliverables.append(new)
        standing.change(from: nil, to: handIn(new, standing))
      } else {
        let index = random.pick(movement.deliverables.count)
        let before = movement.deliverables[index]
        var after = before
        after.status = random.happens(50) ? .accepted : random.deliverable().status
        movement.deliverables[index] = after
        standing.change(from: handIn(before, standing), to: handIn(after, standing))
      }
    }
    expectSame(standing, try movement.standing(), on: random.days())
  }

  @Test func `an acceptance is seen on every level above at the next question`() throws {
    let movement = Movement(
      .articles(count: .subtree), units: SubtreeTests.units,
      deliverables: [.waiting("2019-02-01", by: "a1")])
    var standing = try movement.standing()
    let day: CivilDate = "2019-02-01"
    #expect(standing.rollUpAll(on: day).map { $0[.inReview] } == [3, 2, 1, 0, 0, 0])
    let waiting = try #require(handIn(.waiting(day, by: "a1"), standing))
    standing.change(from: waiting, to: handIn(.accepted(day, by: "a1"), standing))
    #expect(standing.rollUpAll(on: day).map { $0[.inReview] } == [0, 0, 0, 0, 0, 0])
    #expect(standing.rollUpAll(on: day).map { $0[.met] } == [3, 2, 1, 0, 0, 0])
  }

  @Test func `added and taken away again leaves nothing behind`() throws {
    let movement = Movement(
      .articles(need: .atLeast(2)), deliverables: [.accepted("2019-02-01"), .waiting("2019-03-01")])
    var standing = try movement.standing()
    let more = try #require(handIn(.accepted("2019-02-01", 7), standing))
    standing.add(more)
    #expect(standing.cell(at: 0, column: 0, on: "2019-02-01")?.have == 8)
    standing.remove(more)
    expectSame(standing, try movement.standing(), on: ["2019-02-01", "2019-03-01", "2019-12-31"])
  }

  @Test func `taking away what is not there changes nothing`() throws {
    let movement = Movement(.articles(), deliverables: [.accepted("2019-02-01")])
    var standing = try movement.standing()
    for other in [
      Deliverable.accepted("2019-02-02"), .accepted("2019-01-31"), .waiting("2019-02-01"),
      .accepted("2018-12-31"), .accepted("2019-02-01", due: 2),
    ] {
      let notThere = try #require(handIn(other, standing))
      standing.remove(notThere)
    }
    #expect(standing.cell(at: 0, column: 0, on: "2019-02-01")?.have == 1)
  }

  @Test func `numbers that name nothing are passed over`() throws {
    var standing = try Movement(.articles()).standing()
    for (unit, obligation) in [(1, 0), (0, 1), (-1, 0), (0, -1), (Int.max, Int.max)] {
      standing.add(
        HandIn(
          unit: unit, obligation: obligation, day: "2019-02-01", amount: 1, isAccepted: true))
    }
    standing.setExemptions([], unit: "x", obligation: "articles")
    standing.setExemptions([], unit: "a", obligation: "x")
    #expect(standing.cell(at: 0, column: 0, on: "2019-02-01")?.have == 0)
  }

  @Test func `an exemption that is taken back gives the cell its record again`() throws {
    var standing = try Movement(.articles(), deliverables: [.accepted("2019-02-01")]).standing()
    let exemption = Exemption(unit: "a", obligation: "articles", reason: "")
    standing.setExemptions([exemption], unit: "a", obligation: "articles")
    #expect(standing.status(at: 0, column: 0, on: "2019-02-01") == .exempt)
    standing.setExemptions([], unit: "a", obligation: "articles")
    #expect(standing.status(at: 0, column: 0, on: "2019-02-01") == .met)
  }
}
