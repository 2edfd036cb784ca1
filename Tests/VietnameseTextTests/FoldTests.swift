import Foundation
import Testing
import VietnameseText

@Suite struct FoldTests {
  @Test(arguments: [
    ("Người", "nguoi"), ("ĐA KAO", "da kao"), ("thủy", "thuy"), ("thuỷ", "thuy"),
    ("  Bài \u{A0}\t viết\n", "bai viet"), ("Ế Ộ Ữ Ằ Ỵ", "e o u a y"), ("", ""), (" \n", ""),
    ("“Dân vận khéo” 2019", "“dan van kheo” 2019"), ("İstanbul Straße", "istanbul straße"),
    ("Đ đ Ð", "d d ð"), ("ɖ", "ɖ"),
  ])
  func folded(text: String, expected: String) {
    #expect(text.folded == expected)
    #expect(text.decomposedStringWithCanonicalMapping.folded == expected)
    #expect(text.folded.folded == expected)
  }

  /// The table of base letters says the same as canonical decomposition does.
  @Test func lettersFoldAsTheyDecompose() {
    for value in [0xC0..<0x250, 0x1E00..<0x1F00].joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      guard parts.count > 1, parts[0].isASCII else { continue }
      #expect(
        String(scalar).folded == String(parts[0]).lowercased(), "U+\(String(value, radix: 16))")
    }
  }

  @Test func spaceBeforeAMarkOfItsOwn() {
    #expect("a \u{301}b".folded == "a b")
  }
}
