import Secrets
import Testing

@Suite struct DigestTests {
  @Test(
    "SHA-256 gives the values of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func hashes(_ text: String, _ hexadecimal: String) {
    #expect(Digest.sha256(text).hexadecimal == hexadecimal)
    #expect(Digest.sha256(Array(text.utf8)).hexadecimal == hexadecimal)
  }

  @Test("SHA-256 gives the value of FIPS 180-4 for a million letters")
  func hashesMuch() {
    let digest = Digest.sha256([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Pieces of any size give the digest of the whole", arguments: [1, 7, 63, 64, 65, 999])
  func hashesPieces(_ size: Int) {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var stream = SHA256Stream()
    var raw = SHA256Stream()
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = bytes[start..<min(bytes.count, start + size)]
      stream.update(piece)
      piece.withUnsafeBytes { raw.update($0) }
    }
    #expect(stream.finish() == Digest.sha256(bytes))
    #expect(raw.finish() == Digest.sha256(bytes))
  }

  @Test("A digest that was taken does not end the stream, and a copy goes its own way")
  func goesOn() {
    var stream = SHA256Stream()
    stream.update("ab".utf8)
    var copy = stream
    #expect(stream.finish() == Digest.sha256("ab"))
    stream.update("c".utf8)
    copy.update("d".utf8)
    #expect(stream.finish() == Digest.sha256("abc"))
    #expect(copy.finish() == Digest.sha256("abd"))
  }

  @Test("Bytes that do not lie together are hashed as well")
  func hashesScatteredBytes() {
    let scattered = [Array("a".utf8), [], Array("bc".utf8)].joined()
    #expect(Digest.sha256(AnyCollection(Array(scattered))) == Digest.sha256("abc"))
  }

  @Test(
    "HMAC-SHA-256 gives the values of RFC 4231",
    arguments: [
      (
        Array(repeating: 0x0B, count: 20), "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
      ),
      (
        Array("Jefe".utf8), "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
      ),
      (
        [UInt8](repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
      ),
    ])
  func authenticates(_ key: [UInt8], _ text: String, _ hexadecimal: String) {
    #expect(Digest.hmacSHA256(text.utf8, key: key).hexadecimal == hexadecimal)
  }

  @Test("Bytes are written in two lower-case digits each")
  func writesHexadecimal() {
    #expect([UInt8]().hexadecimal == "")
    #expect([0x00, 0x0F, 0xF0, 0xAB, 0xFF].hexadecimal == "000ff0abff")
  }

  @Test(
    "Secrets are the same only if all of them is",
    arguments: [
      ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("", "a", false),
      ("secret", "secret", true), ("secret", "secreT", false), ("Secret", "secret", false),
      ("secret", "secrets", false), ("ế", "e\u{302}\u{301}", false),
    ])
  func comparesSecrets(_ left: String, _ right: String, _ isSame: Bool) {
    #expect(constantTimeEquals(left, right) == isSame)
    #expect(constantTimeEquals(Array(left.utf8), Array(right.utf8)) == isSame)
  }
}
