import Files
import Testing

@Suite struct FileNameTests {
  @Test(
    "The ending is the type's",
    arguments: [
      ("Báo cáo quý 1.pdf", .pdf, "Báo cáo quý 1.pdf"),
      ("BAO CAO.PDF", .pdf, "BAO CAO.PDF"),
      ("ảnh.jpeg", .jpeg, "ảnh.jpeg"),
      ("photo.jpg.exe", .jpeg, "photo.jpg"),
      ("photo.png", .jpeg, "photo.jpg"),
      ("photo.exe", .jpeg, "photo.jpg"),
      ("photo.exe.scr.js", .jpeg, "photo.jpg"),
      ("photo.jpg . exe .", .jpeg, "photo.jpg . exe.jpg"),
      ("report.exe.pdf", .pdf, "report.exe.pdf"),
      ("danh-sach.csv", .plainText, "danh-sach.csv"),
      ("danh-sach.html", .plainText, "danh-sach.txt"),
      ("Công văn số 12.2019", .pdf, "Công văn số 12.2019.pdf"),
      ("BC.UBND", .pdf, "BC.UBND.pdf"),
      ("bao-cao.docm", .wordDocument, "bao-cao.docx"),
      ("bao-cao.doc", .wordDocument, "bao-cao.docx"),
      ("image", .heic, "image.heic"),
      ("image.HEIF", .heic, "image.HEIF"),
      (".pdf", .pdf, "pdf.pdf"),
      ("a.", .pdf, "a.pdf"),
      ("a.exe.", .pdf, "a.pdf"),
    ] as [(String, MediaType, String)])
  func makesTheEndingTrue(_ raw: String, _ type: MediaType, _ name: String) {
    #expect(FileName.clean(raw, type: type) == name)
  }

  @Test("Of a type that is not known the ending stays as it is")
  func keepsTheEnding() {
    #expect(FileName.clean("photo.jpg.exe", type: nil) == "photo.jpg.exe")
    #expect(FileName.clean("photo", type: nil) == "photo")
    #expect(FileName.clean("", type: nil) == "tep-dinh-kem")
  }

  @Test("Paths and what hides in names are taken off")
  func cleansNames() {
    // Not as arguments: these characters would stand in the test's report.
    let names = [
      ("/etc/passwd", "passwd.pdf"),
      ("../../a.pdf", "a.pdf"),
      ("C:\\Users\\Lan\\a.pdf", "a.pdf"),
      ("\\\\server\\share/x\\a.pdf", "a.pdf"),
      ("..", "tep-dinh-kem.pdf"),
      ("/", "tep-dinh-kem.pdf"),
      ("a/", "a.pdf"),
      ("...hidden.pdf", "hidden.pdf"),
      (" . . a.pdf . ", "a.pdf"),
      ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie: x.pdf"),
      ("a\0.pdf", "a.pdf"),
      ("a.exe\0.pdf", "a.exe.pdf"),
      ("bao\u{202E}fdp.exe", "baofdp.pdf"),
      ("\u{200E}a\u{200F}b\u{061C}c\u{2066}d\u{2069}e\u{202A}.pdf", "abcde.pdf"),
      ("a\u{200B}b\u{200D}c\u{FEFF}d\u{2060}e\u{AD}.pdf", "abcde.pdf"),
      ("a\u{A0}\u{3000}\t b\u{2028}c.pdf", "a b c.pdf"),
      ("e\u{302}\u{301}.pdf", "ế.pdf"),
      ("\u{E000}a\u{FFFF}.pdf", "a.pdf"),
      ("<b>\"x\" & 'y'.pdf", "<b>\"x\" & 'y'.pdf"),
    ]
    for (raw, name) in names {
      let cleaned = FileName.clean(raw, type: .pdf)
      #expect(
        Array(cleaned.unicodeScalars) == Array(name.unicodeScalars), "\(raw.debugDescription)")
    }
  }

  @Test("A name has at most 120 characters and 255 bytes, and keeps its ending")
  func shortens() {
    let fits = String(repeating: "a", count: 116) + ".pdf"
    #expect(FileName.clean(fits, type: .pdf) == fits)
    #expect(FileName.clean("a" + fits, type: .pdf) == fits)
    let vietnamese = FileName.clean(
      String(repeating: "ế", count: 300) + ".docx", type: .wordDocument)
    #expect(vietnamese == String(repeating: "ế", count: 83) + ".docx")
    #expect(vietnamese.utf8.count <= 255)
    let marks = FileName.clean("a" + String(repeating: "\u{301}", count: 9_999), type: .pdf)
    #expect(Array(marks.utf8) == [UInt8]("á" + String(repeating: "\u{301}", count: 124) + ".pdf"))
    let ending = FileName.clean("a." + String(repeating: "b", count: 999), type: nil)
    #expect(ending == "a." + String(repeating: "b", count: 118))
    let spaces = FileName.clean(String(repeating: "a", count: 115) + " b.pdf", type: .pdf)
    #expect(spaces == String(repeating: "a", count: 115) + ".pdf")
  }

  @Test("A clean name is cleaned to itself")
  func staysClean() {
    for raw in ["photo.jpg.exe", "a.b.c", String(repeating: "ế.", count: 200), " x .pdf", ""] {
      let name = FileName.clean(raw, type: .pdf)
      #expect(FileName.clean(name, type: .pdf) == name)
    }
  }
}
