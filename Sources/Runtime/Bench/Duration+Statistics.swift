extension Duration {
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }
}

extension [Duration] {
  var median: Duration { percentile(50) }

  /// The smallest duration that so many percent of all do not exceed; zero if there is none.
  func percentile(_ percent: Int) -> Duration {
    guard !isEmpty else { return .zero }
    let rank = (count * percent + 99) / 100
    return sorted()[Swift.max(rank, 1) - 1]
  }
}

extension ContinuousClock {
  /// How long each of several runs takes.
  func durations<E: Error>(runs: Int, of body: () throws(E) -> Void) throws(E) -> [Duration] {
    var durations: [Duration] = []
    for _ in 0..<runs {
      let start = now
      try body()
      durations.append(start.duration(to: now))
    }
    return durations
  }
}
