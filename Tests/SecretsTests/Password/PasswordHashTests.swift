import Secrets
import Testing

@Suite struct PasswordHashTests {
  @Test("A hash is of its password and of no other")
  func verifies() throws {
    let hash = try PasswordHash(of: Password("Mật khẩu 1"), cost: .least)
    #expect(try hash.verify(Password("Mật khẩu 1")))
    for other in ["", "Mật khẩu", "Mật khẩu 12", "mật khẩu 1", "Mat khau 1", "Mật khẩu 1\0"] {
      #expect(try !hash.verify(Password(other)), "\(other.debugDescription)")
    }
  }

  @Test("It is Argon2id with its cost, and its salt is new each time")
  func writesTheCost() throws {
    let password = try Password("x")
    let hash = try PasswordHash(of: password, cost: .least)
    #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=8,t=1,p=1$"))
    #expect(try PasswordHash(of: password, cost: .least) != hash)
    let stored = PasswordHash(encoded: hash.encoded)
    #expect(stored == hash)
    #expect(try stored.verify(password))
  }

  @Test("The reference implementation's hash is understood, at the cost of signing in")
  func verifiesTheReference() throws {
    let hash = PasswordHash(
      encoded:
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")
    #expect(try hash.verify(Password("password")))
    #expect(try !hash.verify(Password("differentpassword")))
    #expect(!hash.needsRehash())
    #expect(hash.needsRehash(cost: .least))
  }

  @Test(
    "Of a text that is no hash no password is the right one",
    arguments: ["", "x", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$", "$2b$10$abc"])
  func refusesOtherTexts(_ text: String) throws {
    #expect(try !PasswordHash(encoded: text).verify(Password("")))
    #expect(PasswordHash(encoded: text).needsRehash())
  }

  @Test("One password, composed by a phone or typed mark by mark")
  func composesMarks() throws {
    let hash = try PasswordHash(of: Password("Khéo 2019 ế"), cost: .least)
    #expect(try hash.verify(Password("Khe\u{301}o 2019 e\u{302}\u{301}")))
  }

  @Test("A password has at most 1,024 bytes")
  func limitsTheLength() throws {
    let longest = String(repeating: "a", count: 1_024)
    let hash = try PasswordHash(of: Password(longest), cost: .least)
    #expect(try hash.verify(Password(longest)))
    #expect(try !hash.verify(Password(String(longest.dropLast()) + "b")))
    #expect(throws: PasswordProblem.tooLong) { try Password(longest + "a") }
    #expect(throws: PasswordProblem.tooLong) { try Password(String(repeating: "ế", count: 342)) }
    // Each of these letters has two bytes as typed and six when it is composed.
    #expect(throws: PasswordProblem.tooLong) {
      try Password(String(repeating: "\u{FB2C}", count: 341))
    }
  }

  @Test("Its text does not come out when it is printed")
  func hidesItsText() throws {
    let password = try Password("rất bí mật")
    var dumped = ""
    dump(password, to: &dumped)
    #expect("\(password)" == "(password)")
    #expect(String(reflecting: password) == "(password)")
    #expect(!dumped.contains("bí"))
  }

  @Test("More memory than there is is said, not taken for a wrong password")
  func reportsMissingMemory() throws {
    let cost = PasswordCost(passes: 1, memory: 1 << 62)
    #expect(throws: PasswordProblem.outOfMemory) { try PasswordHash(of: Password("x"), cost: cost) }
  }
}
