import Testing

@testable import VietnameseText

@Suite struct CollationTests {
  @Test(
    "Texts in the order of a Vietnamese dictionary stay in that order",
    arguments: [
      // The letters, each of them a letter of its own.
      ["a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "v", "z"],
      // The tones of one word.
      ["ma", "mà", "mả", "mã", "má", "mạ"],
      // All vowels of the letter a.
      ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẳ", "ẵ", "ắ", "ặ", "â", "ầ", "ẩ", "ẫ", "ấ", "ậ"],
      // Letters decide before tones, over the whole text.
      ["bạ an", "ba ba", "bà ba"],
      // The wards of District 1.
      [
        "Phường Bến Nghé", "Phường Bến Thành", "Phường Cầu Kho", "Phường Cầu Ông Lãnh",
        "Phường Cô Giang", "Phường Đa Kao", "Phường Nguyễn Cư Trinh", "Phường Nguyễn Thái Bình",
        "Phường Phạm Ngũ Lão", "Phường Tân Định",
      ],
      // Code points would put Đ and Ủ at the end.
      ["Đoàn phường", "Hội LHPN", "Ủy ban", "Văn phòng"],
      // Numbers by value; a leading zero decides last.
      ["Tổ 2", "Tổ 02", "Tổ 9", "Tổ 10", "Tổ 11a", "Tổ 100"],
      // Spaces, marks, numbers, letters.
      ["ba ba", "ba-ba", "ba1", "baba"],
      // Small letters before capitals where all else is equal.
      ["đoàn", "Đoàn"],
      // A beginning before what it begins.
      ["", "Ban", "Ban Dân vận", "Ban Dân vận Quận ủy"],
    ])
  func keepsDictionaryOrder(_ texts: [String]) {
    #expect(texts.reversed().sortedByCollation { $0 } == texts)
    #expect(Set(texts.map { CollationKey($0) }).count == texts.count)
  }

  @Test(
    "Composed and decomposed text have the same key",
    arguments: [
      ("Đảng ủy", "Đa\u{309}ng u\u{309}y"), ("ề", "e\u{302}\u{300}"), ("ề", "e\u{300}\u{302}"),
      ("ự", "u\u{31B}\u{323}"), ("ự", "u\u{323}\u{31B}"), ("ặ", "a\u{323}\u{306}"),
    ])
  func ignoresTheFormOfUnicode(_ composed: String, _ decomposed: String) {
    #expect(CollationKey(composed) == CollationKey(decomposed))
  }

  @Test("Space around and doubled space do not count")
  func ignoresExtraSpace() {
    #expect(CollationKey("  Ban  Dân vận ") == CollationKey("Ban Dân vận"))
  }

  @Test("Other scripts and letters sort somewhere, and always the same")
  func takesAnyText() {
    let texts = ["中", "ä", "é", "😀", "\u{301}", "\u{301}a", "ß", "Ω", "\0"]
    let once = texts.sortedByCollation { $0 }
    #expect(once == texts.reversed().sortedByCollation { $0 })
  }
}
