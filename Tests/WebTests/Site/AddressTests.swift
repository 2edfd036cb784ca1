import Testing

@testable import Web

@Suite struct AddressTests {
  @Test(
    "A plan's number becomes a short word of addresses",
    arguments: [
      ("182-KH/QU", "182-kh-qu"), ("Số 5/KH–ĐU", "so-5-kh-du"), ("  12 ", "12"),
      ("assets", "movement-assets"), ("№", "movement-"), ("language", "movement-language"),
    ])
  func namesMovements(_ number: String, _ key: String) {
    #expect(MovementKey(number: number).description == key)
  }

  @Test("Two numbers that look alike stay apart")
  func keepsMovementsApart() {
    let first = MovementKey(number: "1-KH/QU")
    let second = MovementKey(number: "1 KH QU", unlike: [first])
    let third = MovementKey(number: "1/KH/QU", unlike: [first, second])
    #expect(Set([first, second, third]).count == 3)
  }

  @Test("What stands in an address is encoded, and decoded to the same")
  func encodes() {
    for text in ["bến nghé", "a&b=c#d?e/f%", "+", "", "đ", "\u{0}"] {
      #expect(percentDecoded(percentEncoded(text)) == text)
    }
    #expect(percentDecoded("%") == nil)
    #expect(percentDecoded("%4") == nil)
    #expect(percentDecoded("%zz") == nil)
    #expect(percentDecoded("%ff") == nil)
    #expect(Address.unit(MovementKey(path: "m"), "a/b").text == "/m/units/a%2Fb")
  }

  @Test("The last value of a question holds; empty ones are left out")
  func asks() {
    let address = Address(path: "/b").with("a", "1").with("a", "2").with("c", "").at("x y")
    #expect(address.text == "/b?a=2#x%20y")
    #expect(address.with("a", nil).text == "/b#x%20y")
  }
}
