import MovementCore

/// A movement of the size of the country, made up from a seed: the load of `lantoa bench standing`.
///
/// The numbers of provinces and communes are those of 2025; the communes' grassroots units owe 40
/// things in the year, one after the other, and have handed in five million deliverables.
struct NationalMovement {
  let plan: Plan
  /// From the top down, as a table would list them.
  let units: [Unit]
  let directory: UnitDirectory
  private(set) var handIns: [HandIn]
  let exemptions: [Exemption]

  /// The day on which the figures are asked for: every status occurs.
  static let day = CivilDate(year: 2025, month: 8, day: 15) ?? .earliest

  static let provinceCount = 34
  static let communeCount = 3_321
  static let grassrootsCount = 107_644
  static let obligationCount = 40
  static let handInCount = 5_000_000
  static let exemptionCount = 2_000

  init(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    plan = Self.makePlan()
    units = Self.makeUnits()
    directory = try UnitDirectory(units)
    let grassroots = directory.positions(matching: [.kind(Self.grassroots)])
    handIns = Self.makeHandIns(plan: plan, grassroots: grassroots, using: &generator)
    exemptions = Self.makeExemptions(plan: plan, units: units, using: &generator)
  }

  static let grassroots = "grassroots"

  /// A deliverable that waits is accepted.
  mutating func accept(_ index: Int) { handIns[index].isAccepted = true }

  private static func makeUnits() -> [Unit] {
    var units = [Unit(id: "vn", name: "Cả nước", kind: "country")]
    func add(_ count: Int, kind: String, below parents: Range<Int>, letter: String) -> Range<Int> {
      let first = units.count
      for index in 0..<count {
        let parent = units[parents.lowerBound + index * parents.count / count].id
        let id = letter + String(index + 1)
        units.append(Unit(id: id, name: "\(kind) \(index + 1)", kind: kind, parent: parent))
      }
      return first..<units.count
    }
    let provinces = add(provinceCount, kind: "province", below: 0..<1, letter: "p")
    let communes = add(communeCount, kind: "commune", below: provinces, letter: "c")
    _ = add(grassrootsCount, kind: grassroots, below: communes, letter: "u")
    return units
  }
}
