import MovementCore

/// Measures the evaluation of a national movement, in memory and on one thread.
package enum StandingBench {
  /// - Parameter verify: Also evaluates the movement by `ReferenceStanding` and says in the report
  ///   whether every cell and every roll-up agrees; takes some seconds more.
  package static func run(
    seed: UInt64, verify: Bool, clock: ContinuousClock = ContinuousClock()
  ) throws -> BenchStandingReport {
    var movement = try NationalMovement(seed: seed)
    var standing = try movement.standing()
    let builds = try clock.durations(runs: 5) {
      // Each is built beside the one before, as a server would do it.
      standing = try movement.standing()
    }
    let day = NationalMovement.day
    let wholeTrees = clock.durations(runs: 25) { _ = standing.rollUpAll(on: day) }
    let provinces = movement.provinces.flatMap { province in
      clock.durations(runs: 5) { _ = standing.rollUp(province, on: day) }
    }
    let checksum = standing.countsByStatus(on: day)
    let bytes = standing.cellByteCount
    var isVerified = verify ? movement.agrees(standing) : nil
    let changes = movement.acceptSome(in: &standing, seed: seed, clock: clock)
    if isVerified == true {
      isVerified = try movement.standing().rollUpAll(on: day) == standing.rollUpAll(on: day)
    }
    return BenchStandingReport(
      units: movement.units.count, dues: standing.columns.count, cells: standing.cellCount,
      deliverables: movement.handIns.count, buildSeconds: builds.median.seconds,
      rollUpAllMilliseconds: wholeTrees.median.seconds * 1e3,
      rollUpProvinceMilliseconds: provinces.median.seconds * 1e3,
      changeMicrosecondsMedian: changes.median.seconds * 1e6,
      changeMicrosecondsP99: changes.percentile(99).seconds * 1e6,
      bytesPerCell: Double(bytes) / Double(standing.cellCount), checksum: checksum,
      verified: isVerified)
  }
}

extension NationalMovement {
  func standing() throws -> Standing {
    try Standing(plan: plan, directory: directory, handIns: handIns, exemptions: exemptions)
  }

  var provinces: [Range<Int>] {
    directory.positions(matching: [.kind("province")]).map(directory.subtree)
  }

  /// Accepts deliverables that wait for review, one after the other, and says how long each took.
  mutating func acceptSome(
    in standing: inout Standing, seed: UInt64, clock: ContinuousClock
  ) -> [Duration] {
    var generator = SplitMix64(seed: ~seed)
    var durations: [Duration] = []
    while durations.count < 10_000 {
      let index = Int.random(in: handIns.indices, using: &generator)
      let waiting = handIns[index]
      if waiting.isAccepted { continue }
      accept(index)
      let accepted = handIns[index]
      durations.append(clock.measure { standing.change(from: waiting, to: accepted) })
    }
    return durations
  }
}
