import Documents
import Foundation
import Testing

@Suite("Word from a template", .timeLimit(.minutes(20)))
struct FillingTests {
  private static let rare = [
    // Every vowel with every mark, composed.
    "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ",
    "AÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬEÉÈẺẼẸÊẾỀỂỄỆIÍÌỈĨỊOÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢUÚÙỦŨỤƯỨỪỬỮỰYÝỲỶỸỴĐ",
    // Decomposed, and marks upon marks.
    "Nguye\u{302}\u{303}n Thi\u{323} O\u{31B}\u{323}", "a\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦 🇻🇳 𠮷 𝒳", "<b>&amp;</b> ]]> \"'", "{{ name }} {% if %} {# #} {_{ %_}", "“ngoặc” ‘đơn’ … – —",
    "\u{200B}\u{FEFF}\u{202E}\u{2028}|", "\u{FFFD}\u{E000}",
  ]

  @Test("Every letter comes through as it was typed", arguments: rare)
  func letters(_ text: String) async throws {
    let place = try Place()
    let template = try await Word.make("Kính gửi {{ name }}.")
    let word = try await place.worker.word(from: template, ["name": .text(text)])
    let read = try await place.paragraphs(word)
    #expect(read.map { Array($0.unicodeScalars) } == [Array("Kính gửi \(text).".unicodeScalars)])
  }

  @Test("What no XML can hold is left out; lines stay lines")
  func controls() async throws {
    let place = try Place()
    let text = "a\u{0}b\u{7}c\u{B}d\u{C}e\u{FFFE}f\u{FFFF}g\r\nh\ri\nk"
    let word = try await place.worker.word(
      from: try await Word.make("{{ name }}"), ["name": .text(text)])
    #expect(try await place.paragraphs(word) == ["abcdefg\nh\ni\nk"])
  }

  @Test("Conditions, loops, numbers and headers")
  func says() async throws {
    let place = try Place()
    let template = try await Word.bytes(
      """
      document = docx.Document()
      for text in ['{%p for s in sections %}', '{{ loop.index }}. {{ s.title|upper }}: {{ s.n }}',
          '{%p if s.n > 1 %}', 'nhiều', '{%p else %}', 'ít', '{%p endif %}', '{%p endfor %}']:
        document.add_paragraph(text)
      document.sections[0].header.paragraphs[0].text = '{{ office.issuer }}'
      document.save(sys.argv[1])
      """)
    let word = try await place.worker.word(
      from: template,
      [
        "office": ["issuer": "Quận ủy <Quận 1>"],
        "sections": [
          ["title": "kinh tế", "n": .number(1, text: "1,0")],
          ["title": "văn hoá", "n": .number(1_234.5, text: "1.234,5")],
        ],
      ])
    #expect(
      try await place.paragraphs(word) == [
        "1. KINH TẾ: 1,0", "ít", "2. VĂN HOÁ: 1.234,5", "nhiều",
      ])
    let header = try await place.python(
      word,
      "print(docx.Document(sys.argv[1]).sections[0].header.paragraphs[0].text)")
    #expect(header == "Quận ủy <Quận 1>\n")
  }

  @Test("A picture is put in as wide as was said, SVG as PNG of 300 points to an inch")
  func picture() async throws {
    let place = try Place()
    let svg =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'><rect width='9' height='9'/></svg>"
    let word = try await place.worker.word(
      from: try await Word.make("{{ chart }}"),
      ["chart": .picture(TemplatePicture(Array(svg.utf8), .svg, width: 100))])
    let said = try await place.python(
      word,
      """
      document = docx.Document(sys.argv[1])
      shape, = document.inline_shapes
      image = document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed]
      print(round(shape.width.mm, 1), round(shape.height.mm, 1), image.image.px_width)
      """)
    #expect(said == "100.0 25.0 1181\n")
  }

  @Test(
    "A picture that is none is said so",
    arguments: [TemplatePicture.Format.png, .svg])
  func noPicture(_ format: TemplatePicture.Format) async throws {
    let place = try Place()
    let template = try await Word.make("{{ chart }}")
    await #expect(throws: DocumentProblem.pictureNotReadable) {
      _ = try await place.worker.word(
        from: template, ["chart": .picture(TemplatePicture(Array("<xyz".utf8), format, width: 9))])
    }
  }

  @Test("A template of Word's own kind (.dotx) is taken, and what it is based on forgotten")
  func based() async throws {
    let place = try Place()
    let template = try await Word.changed(
      """
      replace('[Content_Types].xml', 'wordprocessingml.document.main', 'wordprocessingml.template.main')
      files['word/_rels/settings.xml.rels'] = (b'<Relationships xmlns="http://schemas.openxmlformats.'
        b'org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.'
        b'org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/a.dotm" '
        b'TargetMode="External"/></Relationships>')
      replace('word/settings.xml', '<w:zoom', '<w:attachedTemplate xmlns:r="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/><w:zoom')
      """)
    let word = try await place.worker.word(from: template, ["name": "Ấp 1"])
    #expect(try await place.paragraphs(word) == ["Ấp 1"])
    let parts = try await place.python(
      word,
      """
      file = zipfile.ZipFile(sys.argv[1])
      print(any(b'attachedTemplate' in file.read(name) for name in file.namelist()))
      """)
    #expect(parts == "False\n")
  }
}
