/// Pictures that tests make: a red field whose upper left quarter is green.
enum Sample {
  static func picture(_ width: Int, _ height: Int, as ending: String, _ options: String = "[strip]")
    async throws -> [UInt8]
  {
    try await Tools.convert(tiff(width, height), "tif", to: ending) { input, output in
      try await Tools.run("/usr/bin/vips", "copy", input, output + options)
    }
  }

  /// The middles of the four quarters of a picture: 4 texts like `0 128 0`.
  static func quarters(_ bytes: [UInt8], _ ending: String, _ width: Int, _ height: Int)
    async throws -> [String]
  {
    var points: [String] = []
    _ = try await Tools.convert(bytes, ending, to: "v") { input, output in
      try await Tools.run("/usr/bin/vips", "copy", input, output)
      for (x, y) in [(1, 1), (3, 1), (1, 3), (3, 3)] {
        let said = try await Tools.run(
          "/usr/bin/vips", "getpoint", output, "\(width * x / 4)", "\(height * y / 4)")
        points.append(name(said.split(separator: " ").compactMap { Double($0) }))
      }
    }
    return points
  }

  private static func name(_ point: [Double]) -> String {
    guard point.count >= 3 else { return "?" }
    return point[0] > 150 && point[1] < 100 ? "red" : point[1] > 150 ? "green" : "\(point)"
  }

  /// Without compression, as simple as a file can be (TIFF 6.0, section 6).
  static func tiff(_ width: Int, _ height: Int) -> [UInt8] {
    let points = width * height * 3
    var bytes = [UInt8]("II*\0".utf8) + four(8 + points)
    bytes.reserveCapacity(bytes.count + points + 200)
    let above = (0..<width).flatMap { $0 < width / 2 ? [0, 200, 0] : [200, 0, 0] as [UInt8] }
    let below = (0..<width).flatMap { _ in [200, 0, 0] as [UInt8] }
    for y in 0..<height { bytes += y < height / 2 ? above : below }
    let bits = 8 + points + 2 + 9 * 12 + 4
    let fields: [(Int, Int, Int, Int)] = [
      (256, 4, 1, width), (257, 4, 1, height), (258, 3, 3, bits), (259, 3, 1, 1), (262, 3, 1, 2),
      (273, 4, 1, 8), (277, 3, 1, 3), (278, 4, 1, height), (279, 4, 1, points),
    ]
    bytes += two(fields.count)
    for field in fields { bytes += two(field.0) + two(field.1) + four(field.2) + four(field.3) }
    return bytes + four(0) + two(8) + two(8) + two(8)
  }

  static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}

extension [UInt8] {
  init(_ text: String) { self = Array(text.utf8) }

  func contains(text: String) -> Bool { firstRange(of: [UInt8](text)) != nil }
}
