import Files

/// How many photos are taken and shown in a second, and what that costs: beside the same tools without
/// any walls, in the same run.
package struct PictureBench: Sendable {
  package struct Figures: Sendable, Codable {
    package let pictures: Int
    /// The mean size of a photo, and of what is kept of it.
    package let bytesSent: Int
    package let bytesKept: Int
    /// In a second: with walls, and the tools alone.
    package let kept: Double
    package let keptBare: Double
    package let shown: Double
    package let shownBare: Double
    /// The most that one tool had in memory, in bytes. Never below what this program had when it
    /// started it, because that is how a process begins.
    package let toolMemory: Int
    /// The most that this program had in memory, in bytes.
    package let programMemory: Int

    /// How much of the speed of the tools alone is left.
    package var keepingRatio: Double { kept / keptBare }
    package var showingRatio: Double { shown / shownBare }
  }

  private let site: BenchSite
  private let pictures: Int

  /// - Parameters:
  ///   - pictures: How many photos, each of them another one.
  ///   - folder: A new folder for all of it: 12 MB for each photo.
  package static func run(pictures: Int = 1_000, in folder: String) async throws -> Figures {
    try await PictureBench(site: BenchSite(folder), pictures: max(1, pictures)).figures()
  }

  private func figures() async throws -> Figures {
    let site = site
    let photo = try await site.photo()
    let (kept, keeping) = try await timed { try await site.keep(photo, $0) }
    let (_, showing) = try await timed {
      _ = try await site.worker.rendition(.thumbnail, of: kept[$0].hash, kept[$0].mediaType)
    }
    let memory = ProcessMemory()
    let (_, bareKeeping) = try await timed { try await site.keepBare(photo, $0) }
    let (_, bareShowing) = try await timed { try await site.showBare(kept[$0]) }
    return Figures(
      pictures: pictures, bytesSent: photo.bytes.count,
      bytesKept: kept.map(\.size).reduce(0, +) / pictures, kept: keeping, keptBare: bareKeeping,
      shown: showing, shownBare: bareShowing, toolMemory: memory.children,
      programMemory: memory.own)
  }

  /// Does something for each picture, some at a time, so that there is always one in the line.
  /// - Returns: What came of each, and how many there were in a second.
  private func timed<Value: Sendable>(
    _ step: @escaping @Sendable (Int) async throws -> Value
  ) async throws -> (values: [Value], rate: Double) {
    let begin = ContinuousClock.now
    let found = try await withThrowingTaskGroup(of: (Int, Value).self) { group in
      var found: [Int: Value] = [:]
      for number in 0..<pictures {
        if number >= 2 * BenchSite.atOnce, let one = try await group.next() {
          found[one.0] = one.1
        }
        group.addTask { (number, try await step(number)) }
      }
      for try await one in group { found[one.0] = one.1 }
      return found
    }
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    return ((0..<pictures).compactMap { found[$0] }, Double(pictures) / seconds)
  }
}
