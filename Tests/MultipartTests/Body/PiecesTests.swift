import Multipart
import Testing

@Suite struct PiecesTests {
  @Test("A body that comes as a whole is read")
  func readsTheWhole() {
    #expect(read(Example.body, boundary: Example.boundary) == .parts(Example.parts))
  }

  @Test("Wherever a body is cut in two, its parts are the same")
  func readsHalves() {
    for place in Example.body.indices {
      let halves = [Example.body[..<place], Example.body[place...]]
      #expect(
        read(halves, boundary: Example.boundary) == .parts(Example.parts), "cut at \(place)")
    }
  }

  @Test("In pieces of every size, its parts are the same", arguments: 1...80)
  func readsPieces(_ size: Int) {
    let pieces = Example.body.pieces(of: size)
    #expect(read(pieces, boundary: Example.boundary) == .parts(Example.parts))
  }

  @Test("Wherever a body breaks off before its end, that is said")
  func noticesTheEnd() throws {
    let end = try #require(
      Example.body.indices.last { Example.body[$0...].starts(with: "--\r\nSo is this".utf8) })
    for count in 0..<(end + 2) {
      #expect(
        read(Array(Example.body[..<count]), boundary: Example.boundary) == .refused(.truncated),
        "after \(count) bytes")
    }
    #expect(
      read(Array(Example.body[..<(end + 2)]), boundary: Example.boundary) == .parts(Example.parts))
  }

  @Test("Bytes come out as they come in; only what may be a boundary is held back")
  func passesBytesOn() throws {
    var parser = try MultipartParser(contentType: "multipart/form-data; boundary=b")
    let head = body("--b", #"Content-Disposition: form-data; name="f""#, "", "")
    #expect(try parser.feed(head) == [.part(PartHeaders(name: "f"))])
    var length = 0
    for count in 1...100 {
      for event in try parser.feed([UInt8](repeating: UInt8(ascii: "x"), count: 1_000)) {
        if case .data(let bytes) = event { length += bytes.count }
      }
      #expect(length > count * 1_000 - "\r\n--b".utf8.count)
    }
    let last = try parser.feed(body("", "--b--"))
    #expect(last.last == .partEnd)
    try parser.finish()
  }

  @Test(
    "Damaged bodies are read, or refused, alike in whatever pieces they come", arguments: 0..<8)
  func survivesDamage(_ seed: UInt64) {
    var random = Noise(state: seed)
    let snippets = [
      "\r\n", "--", "\"", ";", "\0", "\r\n--\(Example.boundary)", "\r\n\r\n", "%C3", "=",
    ]
    for _ in 0..<500 {
      var body = Example.body
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: body.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: body[place] = UInt8.random(in: .min ... .max, using: &random)
        case 1: body.remove(at: place)
        case 2: body.removeSubrange(place..<min(body.count, place + 20))
        default:
          body.insert(contentsOf: (snippets.randomElement(using: &random) ?? "").utf8, at: place)
        }
      }
      let whole = read(body, boundary: Example.boundary)
      let size = Int.random(in: 1...60, using: &random)
      #expect(read(body.pieces(of: size), boundary: Example.boundary) == whole)
    }
  }
}

/// Numbers that look random and are the same at every run (Knuth's MMIX).
private struct Noise: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
