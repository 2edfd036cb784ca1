import Secrets
import Testing

@Suite("Signatures")
struct SigningKeyTests {
  /// RFC 8032 §7.1, tests 1 and 2.
  @Test(
    "They are those of the standard",
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
          + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
          + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
    ])
  func vectors(seed: String, publicKey: String, message: String, signature: String) throws {
    let seed = try #require([UInt8](hexadecimal: seed))
    let message = try #require([UInt8](hexadecimal: message))
    let key = try #require(SigningKey(seed: seed))
    #expect(key.publicKey.text == publicKey)
    #expect(key.sign(message).hexadecimal == signature)
    #expect(key.publicKey.verifies(key.sign(message), of: message))
  }

  @Test("One that is changed, of another message or by another key does not hold")
  func refusals() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 1, count: 32)))
    let other = try #require(SigningKey(seed: [UInt8](repeating: 2, count: 32)))
    var signature = key.sign([1, 2, 3])
    #expect(!key.publicKey.verifies(signature, of: [1, 2, 4]))
    #expect(!other.publicKey.verifies(signature, of: [1, 2, 3]))
    #expect(!key.publicKey.verifies(Array(signature.dropLast()), of: [1, 2, 3]))
    signature[10] ^= 1
    #expect(!key.publicKey.verifies(signature, of: [1, 2, 3]))
  }

  @Test("Keys are of 32 bytes, written as 64 digits; the private one is never printed")
  func forms() throws {
    #expect(SigningKey(seed: []) == nil)
    #expect(SigningKey(seed: [UInt8](repeating: 0, count: 33)) == nil)
    #expect(PublicKey(text: "00") == nil)
    #expect(PublicKey(text: String(repeating: "g", count: 64)) == nil)
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    #expect(PublicKey(text: key.publicKey.text) == key.publicKey)
    #expect(key.publicKey.fingerprint.utf8.count == 32)
    #expect("\(key)" == "(signing key)")
    var dumped = ""
    dump(key, to: &dumped)
    #expect(!dumped.contains("7"))
  }
}
