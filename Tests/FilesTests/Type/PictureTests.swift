import Files
import Testing

@Suite struct PictureTests {
  private func type(_ bytes: some Sequence<UInt8>) -> MediaType? {
    try? MediaType.detect(Array(bytes))
  }

  @Test("Pictures are known by their first bytes")
  func knowsPictures() {
    #expect(type([0xFF, 0xD8, 0xFF, 0xE0] + [UInt8]("\0\u{10}JFIF\0")) == .jpeg)
    #expect(type(png) == .png)
    #expect(type([UInt8]("GIF89a\0\0")) == .gif)
    #expect(type([UInt8]("GIF87a\0\0")) == .gif)
    #expect(type([UInt8]("RIFF\0\0\0\0WEBPVP8X\0")) == .webP)
  }

  @Test(
    "Nearly the first bytes of a picture are not enough",
    arguments: [
      "GIF88a\0", "RIFF\0\0\0\0WAVEfmt ", "RIFF\0\0\0\0WEBP", "BM\0\0", "II*\0", "\0\0\u{1}\0",
      "8BPS\0",
    ])
  func refusesOthers(_ text: String) { #expect(type([UInt8](text)) == nil) }

  @Test("A PNG is one only with its first chunk")
  func wantsTheChunk() {
    #expect(type(Array(png.prefix(12))) == nil)
    #expect(type([0x89] + [UInt8]("PNG\n\u{1A}\n\0\0\0\rIHDR")) == nil)
  }

  private let png: [UInt8] = [0x89] + [UInt8]("PNG\r\n\u{1A}\n\0\0\0\rIHDR\0")

  @Test(
    "Boxes are known by their brands",
    arguments: [
      ("heic", ["mif1"], .heic), ("heix", [], .heic), ("mif1", ["mif1", "heic"], .heic),
      ("mif1", ["miaf"], .heif), ("mif1", ["avif"], nil), ("avif", ["mif1"], nil),
      ("M4A ", ["isom"], .m4a), ("isom", ["iso2", "avc1", "mp41"], .mp4), ("mp42", [], .mp4),
      ("qt  ", [], nil), ("crx ", [], nil), ("xxxx", ["isom"], nil),
    ] as [(String, [String], MediaType?)])
  func knowsBoxes(_ brand: String, _ others: [String], _ expected: MediaType?) {
    #expect(type(box(brand, others)) == expected)
  }

  @Test("A box that is longer than the file is none")
  func checksTheLength() {
    #expect(type(box("heic", []).dropLast()) == nil)
    #expect(type([0, 0, 0, 12] + box("heic", []).dropFirst(4)) == nil)
    #expect(type([0, 0, 0, 18] + box("heic", []).dropFirst(4) + [0, 0]) == nil)
    #expect(type([1, 0, 0, 16] + box("heic", []).dropFirst(4)) == nil)
  }

  private func box(_ brand: String, _ others: [String]) -> [UInt8] {
    [0, 0, 0, UInt8(16 + 4 * others.count)] + [UInt8]("ftyp" + brand) + [0, 0, 0, 0]
      + [UInt8](others.joined())
  }
}
