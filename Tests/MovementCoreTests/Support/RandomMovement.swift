import MovementCore

/// Makes up small movements in which everything that the rule speaks of happens.
struct RandomMovement {
  private var random: SplitMix64
  private(set) var movement = Movement()

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    // Mostly few units, so that things meet; sometimes more than one block of bits has room for.
    movement.units = units(random.happens(10) ? random.number(60...200) : random.number(0...14))
    movement.obligations = (0..<random.number(1...4)).map { obligation($0) }
    movement.deliverables = (0..<random.number(0...60)).map { _ in deliverable() }
    movement.exemptions = (0..<random.number(0...4)).map { _ in exemption() }
  }

  /// A day within the period, or not far from it; a few days come often, so that things meet there.
  mutating func day() -> CivilDate {
    let offset = random.happens(40) ? 60 * random.number(0...5) : random.number(-40...420)
    return Movement.period.first.adding(days: offset)
  }

  /// Days at which something changes, and some others.
  mutating func days() -> [CivilDate] {
    let dues = movement.obligations.flatMap(\.schedule.dues)
    var days = [CivilDate.earliest, .latest, day(), day()]
    for _ in 0..<6 {
      guard !dues.isEmpty else { break }
      let due = dues[random.number(0...dues.count - 1)]
      let offset = random.one(of: -16, -15, -14, -1, 0, 1)
      days.append(random.one(of: due.opens, due.lastDay, due.lastDay).adding(days: offset))
    }
    return days
  }

  private mutating func units(_ count: Int) -> [Unit] {
    var units: [Unit] = []
    for index in 0..<count {
      let parent = random.happens(80) ? units.randomElement(using: &random)?.id : nil
      units.append(
        Unit(
          id: "u\(index)", name: "Đơn vị \(index)", kind: random.one(of: "ward", "cell", "office"),
          parent: parent, staff: random.one(of: 0, 1, 3, 7, 101),
          cluster: random.one(of: nil, "1", "2"),
          from: random.happens(15) ? day() : nil, to: random.happens(15) ? day() : nil))
    }
    return units.shuffled(using: &random)
  }

  mutating func unitID() -> UnitID { movement.units.randomElement(using: &random)?.id ?? "none" }

  mutating func obligationID() -> Obligation.ID {
    movement.obligations.randomElement(using: &random)?.id ?? "none"
  }

  private mutating func term() -> Term {
    random.one(
      of: .all, .all, .kind("ward"), .kind("cell"), .unit(unitID()), .under(unitID()),
      .cluster("1"), .unit("nowhere"))
  }

  private mutating func obligation(_ index: Int) -> Obligation {
    let opens = random.happens(30) ? day() : nil
    return .articles(
      "o\(index)", who: [term(), term()], except: random.happens(40) ? [term()] : [],
      need: random.one(
        of: .atLeast(1), .atLeast(2), .atLeast(5), .share(percent: 1), .share(percent: 67)),
      count: random.one(of: .own, .subtree), when: rule(), opens: opens,
      grace: random.one(of: 0, 0, 3, 20), isOptional: random.happens(25))
  }

  mutating func deliverable() -> Deliverable {
    let obligation = obligationID()
    let dues = movement.obligations.first { $0.id == obligation }?.schedule.dues.count ?? 0
    return Deliverable(
      id: "d", unit: unitID(), obligation: obligation,
      due: dues > 0 && random.happens(30) ? random.number(1...dues) : nil,
      submitted: day(),
      status: random.one(
        of: .accepted, .accepted, .accepted, .submitted, .submitted, .draft, .returned,
        .withdrawn),
      amount: random.one(of: 0, 1, 1, 1, 2, 3))
  }

  mutating func exemption() -> Exemption {
    Exemption(
      unit: unitID(), obligation: obligationID(), due: random.one(of: nil, 1, 2), reason: "")
  }

  mutating func happens(_ percent: Int) -> Bool { random.happens(percent) }

  mutating func pick(_ count: Int) -> Int { random.number(0...count - 1) }
}

// MARK: - Schedules

extension RandomMovement {
  private mutating func rule() -> Schedule.Rule {
    switch random.number(0...3) {
    case 0:
      return .wholePeriod
    case 1:
      let within = random.happens(30) ? span(from: day(), upTo: 300) : nil
      return .every(
        random.one(of: .month, .quarter, .halfYear, .year), within: within,
        day: random.happens(40) ? random.number(1...31) : nil)
    default:
      return .due(items())
    }
  }

  /// One to four items whose last days follow each other, as a valid plan has them; what opens by
  /// itself may do so before the one before it.
  private mutating func items() -> [Schedule.Item] {
    var items: [Schedule.Item] = []
    var lastDay = day()
    for _ in 0..<random.number(1...4) {
      let first = lastDay.adding(days: -random.number(0...90))
      items.append(
        random.one(
          of: .by(lastDay), .before(lastDay.adding(days: 1)), .on(lastDay),
          .range(DateRange(from: first, atLeastTo: lastDay)),
          .range(DateRange(from: first, atLeastTo: lastDay))))
      lastDay = lastDay.adding(days: random.number(1...80))
    }
    return items
  }

  private mutating func span(from first: CivilDate, upTo length: Int) -> DateRange {
    DateRange(from: first, atLeastTo: first.adding(days: random.number(0...length)))
  }
}
