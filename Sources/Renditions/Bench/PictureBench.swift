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
    /// The most that one tool had in memory, in bytes.
    package let toolMemory: Int
    /// The most that this program had in memory, in bytes.
    package let programMemory: Int

    /// How much of the speed of the tools alone is left.
    package var keepingRatio: Double { kept / keptBare }
    package var showingRatio: Double { shown / shownBare }
  }

  private static let turn = 20

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
    // One beforehand: a process begins with what its parent has, which is still little now.
    let first = try await site.keep(photo, 1 << 15)
    _ = try await site.worker.rendition(.thumbnail, of: first.hash, first.mediaType)
    let toolMemory = ProcessMemory().children
    var files: [StoredFile] = []
    var seconds = [0.0, 0.0, 0.0, 0.0]
    // In turns of a few, so that whatever else the machine does slows all four down alike.
    for start in stride(from: 0, to: pictures, by: Self.turn) {
      let numbers = start..<min(start + Self.turn, pictures)
      let kept = try await timed(numbers, &seconds[0]) { try await site.keep(photo, $0) }
      _ = try await timed(numbers, &seconds[1]) { try await site.keepBare(photo, $0) }
      _ = try await timed(kept, &seconds[2]) {
        try await site.worker.rendition(.thumbnail, of: $0.hash, $0.mediaType)
      }
      _ = try await timed(kept, &seconds[3]) { try await site.showBare($0) }
      files += kept
    }
    let rates = seconds.map { Double(pictures) / $0 }
    return Figures(
      pictures: pictures, bytesSent: photo.bytes.count,
      bytesKept: files.map(\.size).reduce(0, +) / pictures, kept: rates[0], keptBare: rates[1],
      shown: rates[2], shownBare: rates[3], toolMemory: toolMemory,
      programMemory: ProcessMemory().own)
  }

  /// Does something for each, some at a time, so that there is always one in the line.
  /// - Parameter seconds: How long it took is added here.
  private func timed<Item: Sendable, Value: Sendable>(
    _ items: some Sequence<Item>, _ seconds: inout Double,
    _ step: @escaping @Sendable (Item) async throws -> Value
  ) async throws -> [Value] {
    let begin = ContinuousClock.now
    let found = try await withThrowingTaskGroup(of: Value.self) { group in
      var found: [Value] = []
      for (number, item) in items.enumerated() {
        if number >= 2 * BenchSite.atOnce, let one = try await group.next() { found.append(one) }
        group.addTask { try await step(item) }
      }
      for try await one in group { found.append(one) }
      return found
    }
    seconds += (ContinuousClock.now - begin) / .seconds(1)
    return found
  }
}
