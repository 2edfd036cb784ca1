import Foundation
import Testing

@testable import Web

struct ClauseOrderTests {
  @Test func `references stand in the order of the document`() {
    let document = [
      "Đầu văn bản", "Tên kế hoạch", "Mở đầu", "I.1 §1", "I.1 §2", "I.2", "II", "II.1", "II.2",
      "II.10", "III", "IV.1 §1", "IV.1 §1 s2", "IV.1 §2", "IV.2 §1", "IV.4 §5 s3", "IV.10 §1",
      "V", "IX", "X", "XI", "XL", "Lời kết", "Nơi nhận", "Chữ ký",
    ]
    let sorted = document.reversed().sorted { ClauseOrder($0) < ClauseOrder($1) }
    #expect(sorted == document)
  }

  @Test(arguments: [
    ("IV", [4]), ("XIX", [19]), ("XLIV", [44]), ("LXXXIX", [89]), ("10", [10]), ("§5", [5]),
    ("s3", [3]), ("05b", [5, 2]), ("a", [1]), ("d", [4]), ("đ", [5]), ("e", [6]), ("C", [3]),
    ("D", [4]), ("khoản", []), ("IIII", []), ("VX", []), ("Điều", []),
  ])
  func `words become numbers`(word: String, numbers: [Int]) {
    #expect(ClauseOrder.numbers(word.drop { $0 == "§" }) == numbers)
  }

  @Test func `articles, clauses and points are compared by their numbers`() {
    let document = ["Điều 2", "Điều 3 khoản 1", "Điều 3 khoản 2 điểm d", "Điều 3 khoản 2 điểm đ"]
    #expect(document.shuffled().sorted { ClauseOrder($0) < ClauseOrder($1) } == document)
  }

  @Test func `decomposed letters are the same letters`() {
    #expect(ClauseOrder("No\u{031B}i nhận").part == .closing)
    #expect(ClauseOrder("Mở đầu".decomposedStringWithCanonicalMapping).part == .opening)
  }

  @Test func `unknown words stand after the numbered clauses and before the formal end`() {
    let document = ["IX", "Tổ chức thực hiện", "Nơi nhận"]
    #expect(document.shuffled().sorted { ClauseOrder($0) < ClauseOrder($1) } == document)
  }

  @Test(arguments: ["", "…", "§", "((()))", String(repeating: "9", count: 40)])
  func `odd references have a place too`(reference: String) {
    #expect(ClauseOrder(reference) == ClauseOrder(reference))
    #expect(!(ClauseOrder(reference) < ClauseOrder(reference)))
  }
}
