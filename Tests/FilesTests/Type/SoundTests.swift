import Files
import Testing

@Suite struct SoundTests {
  // 128 kbit/s at 44.1 kHz: 417 bytes.
  private let frame: [UInt8] = [0xFF, 0xFB, 0x90, 0x64] + [UInt8](repeating: 0x55, count: 413)

  private func tag(_ length: Int) -> [UInt8] {
    let lengths = [length >> 21, length >> 14 & 0x7F, length >> 7 & 0x7F, length & 0x7F]
    return [UInt8]("ID3\u{4}\0\0") + lengths.map(UInt8.init) + [UInt8](repeating: 0, count: length)
  }

  @Test("Frames are sound, with a tag before them or without", arguments: [nil, 0, 200, 100_000])
  func knowsSound(_ length: Int?) throws {
    let sound = (length.map(tag) ?? []) + frame + frame
    #expect(try MediaType.detect(sound) == .mp3)
  }

  @Test("There may be room between the tag and the first frame")
  func passesOverRoom() throws {
    #expect(
      try MediaType.detect(tag(10) + [UInt8](repeating: 0, count: 2_000) + frame + frame) == .mp3)
  }

  @Test("What only begins like sound is refused")
  func refusesOthers() {
    let others = [
      frame, tag(20), tag(20) + [UInt8]("<html><script>"), [0xFF, 0xFB],
      [0xFF, 0xF1, 0x50, 0x80] + frame, Array(frame.dropLast()) + frame,
      [UInt8]("ID3\u{4}\0\0") + [0xFF, 0, 0, 0] + frame + frame,
    ]
    for other in others {
      #expect(throws: FileProblem.unknownType) { try MediaType.detect(other) }
    }
  }
}
