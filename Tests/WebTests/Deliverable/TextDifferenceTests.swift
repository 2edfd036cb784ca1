import Testing

@testable import Web

struct TextDifferenceTests {
  @Test(arguments: [
    ("", ""), ("một hai ba", "một hai ba"), ("một hai ba", "một ba"), ("", "mới"), ("cũ", ""),
    ("Hẻm 42 có 68 hộ.\nCòn 3 điểm rác.", "Hẻm 42 có 70 hộ.\n\nKhông còn điểm rác."),
    ("a b c d e f", "f e d c b a"), ("a  b", "a b"), ("x\r\ny", "x\ny"),
  ])
  func `both texts can be read from it`(old: String, new: String) {
    let parts = TextDifference(from: old, to: new).parts
    #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == old)
    #expect(parts.filter { $0.kind != .removed }.map(\.text).joined() == new)
  }

  @Test func `what stays stays, word by word`() {
    let difference = TextDifference(from: "còn 3 điểm rác", to: "không còn điểm rác nào")
    #expect(
      difference.parts == [
        .init(kind: .added, text: "không "), .init(kind: .same, text: "còn "),
        .init(kind: .removed, text: "3 "), .init(kind: .same, text: "điểm rác"),
        .init(kind: .added, text: " nào"),
      ])
  }

  @Test func `words replaced one after the other are read together`() {
    let difference = TextDifference(from: "giảm từ 11 xuống 2 điểm", to: "còn lại đúng hai điểm")
    #expect(
      difference.parts == [
        .init(kind: .removed, text: "giảm từ 11 xuống 2"),
        .init(kind: .added, text: "còn lại đúng hai"), .init(kind: .same, text: " điểm"),
      ])
  }

  @Test func `texts without anything in common are replaced`() {
    let difference = TextDifference(from: "một", to: "hai")
    #expect(
      difference.parts == [.init(kind: .removed, text: "một"), .init(kind: .added, text: "hai")])
  }

  @Test func `very long texts cost no more than their beginning and end`() {
    let old = (0..<20_000).map(String.init).joined(separator: " ")
    let new = (0..<20_000).map { String($0 * 7) }.joined(separator: " ")
    let parts = TextDifference(from: old, to: new).parts
    #expect(parts.map(\.kind) == [.same, .removed, .added])
    #expect(parts.filter { $0.kind != .added }.map(\.text).joined() == old)
  }
}
