import Files
import Foundation
import Renditions
import Sandbox
import Testing

@Suite("A picture that is not taken", .timeLimit(.minutes(30)))
struct RefusalTests {
  private func refuses(_ bytes: [UInt8], _ problem: RenditionProblem, _ site: TestSite)
    async throws
  {
    await #expect(throws: problem) { _ = try await site.keep(bytes) }
    #expect(site.stored == [])
    #expect(site.renditions == [])
  }

  @Test("100 million points, with their real number")
  func tooManyPixels() async throws {
    let site = try TestSite()
    let photo = try await Tools.convert([], "none", to: "jpg") { _, output in
      try await Tools.run("/usr/bin/vips", "black", output, "10000", "10001")
    }
    try await refuses(
      photo, .tooManyPixels(width: 10_000, height: 10_001, limit: 50_000_000), site)
  }

  @Test("A small file of 900 million points is refused by its header")
  func bomb() async throws {
    let site = try TestSite()
    // The length of 30,000 lines of 1 bit a point, compressed, is of no interest: nobody looks.
    try await refuses(
      PNG.make(30_000, 30_000, data: []),
      .tooManyPixels(width: 30_000, height: 30_000, limit: 50_000_000), site)
    #expect(site.sandbox.started == 1)
  }

  @Test("A small file of 49 million points is a picture like others")
  func dense() async throws {
    let site = try TestSite()
    let black = try await Tools.convert([], "none", to: "png") { _, output in
      try await Tools.run("/usr/bin/vips", "black", output, "7000", "7000", "--bands", "3")
    }
    let kept = try await site.keep(black)
    #expect(kept.picture == PictureFacts(width: 4_096, height: 4_096, takenOn: nil))
  }

  @Test("One that would come out too large")
  func tooLarge() async throws {
    var limits = TestSite.patient
    limits.cleanSize = 20_000
    let site = try TestSite(limits)
    let noise = try await Tools.convert([], "none", to: "png") { _, output in
      try await Tools.run("/usr/bin/vips", "gaussnoise", output, "300", "300")
    }
    try await refuses(noise, .tooLarge(limit: 20_000), site)
  }

  @Test("One that ends in its midst")
  func truncated() async throws {
    let site = try TestSite()
    let noise = try await Tools.convert([], "none", to: "jpg") { _, output in
      try await Tools.run("/usr/bin/vips", "gaussnoise", output, "300", "300")
    }
    try await refuses(Array(noise.prefix(noise.count / 2)), .notReadable, site)
    try await refuses(Array(noise.prefix(noise.count - 200)), .notReadable, site)
  }

  @Test("What only begins like one")
  func liars() async throws {
    let site = try TestSite()
    let starts: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF, 0xE0], PNG.start, [UInt8]("GIF89a"),
      [UInt8]("RIFF\u{10}\0\0\0WEBPVP8 "),
      [0, 0, 0, 16] + [UInt8]("ftypheic\0\0\0\0"),
    ]
    let bodies: [[UInt8]] = [
      [], [UInt8]("PK\u{3}\u{4}and a zip"), (0..<5_000).map { UInt8(truncatingIfNeeded: $0 * 7) },
      [UInt8]("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"),
      [UInt8](
        "push graphic-context\nimage over 0,0 0,0 'https://example.org/x'\npop graphic-context"),
      [UInt8]("<?xml version='1.0'?><image><read filename='/etc/passwd'/></image>"),
    ]
    for start in starts {
      for body in bodies { try await refuses(start + body, .notReadable, site) }
    }
  }

  @Test("What other programs would take for a picture never comes to vips")
  func others() async throws {
    let site = try TestSite()
    let files: [[UInt8]] = [
      [UInt8]("<svg xmlns='http://www.w3.org/2000/svg'/>"), Sample.tiff(4, 4),
      [UInt8]("<?xml version='1.0'?><image><read filename='/etc/passwd'/></image>"),
    ]
    for file in files {
      await #expect(throws: FileProblem.unknownType) { _ = try await site.keep(file) }
    }
    #expect(site.stored == [])
  }
}

/// Pictures of which the header is true and the rest is not looked at.
enum PNG {
  static let start: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + [UInt8]("IHDR")

  static func make(_ width: Int, _ height: Int, data: [UInt8]) -> [UInt8] {
    let header =
      Array(Sample.four(width).reversed()) + Array(Sample.four(height).reversed())
      + [1, 0, 0, 0, 0]
    return Array(start.prefix(8)) + chunk("IHDR", header) + chunk("IDAT", data) + chunk("IEND", [])
  }

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let named = [UInt8](name) + bytes
    return Sample.four(bytes.count).reversed() + named + Sample.four(checksum(named)).reversed()
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
