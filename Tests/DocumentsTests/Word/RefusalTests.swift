import Documents
import MovementCore
import Testing

@Suite("Files that are no templates", .timeLimit(.minutes(20)))
struct RefusalTests {
  private func kind(_ bytes: [UInt8]) async throws -> TemplateProblem.Kind? {
    let place = try Place()
    let check = try await place.worker.check(bytes, TemplateCatalogue([]))
    return check.problems.first { $0.kind != .unknownField }?.kind
  }

  @Test(
    "What runs, fetches or hides something is refused",
    arguments: [
      (.macros, "files['word/vbaProject.bin'] = b'x'"),
      (
        .macros,
        "replace('[Content_Types].xml', 'application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml', "
          + "'application/vnd.ms-word.document.macroEnabled.main+xml')"
      ),
      (.embedded, "files['word/embeddings/oleObject1.bin'] = b'x'"),
      (.embedded, "files['word/activeX/activeX1.xml'] = b'<x/>'"),
      (.embedded, "relate('oleObject', 'embeddings/x.bin')"),
      (.embedded, "relate('aFChunk', 'chunk.html')"),
      (.external, "relate('image', 'http://127.0.0.1/x.png', 'TargetMode=\"External\"')"),
      (.external, "relate('hyperlink', 'file:///etc/passwd', 'TargetMode=\"External\"')"),
      (.external, "relate('frame', 'http://127.0.0.1/', 'TargetMode=\"External\"')"),
      (.wordField, "insert('<w:p><w:fldSimple w:instr=\"INCLUDETEXT /etc/passwd\"/></w:p>')"),
      (
        .wordField,
        "insert('<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DD"
          + "</w:instrText></w:r><w:r><w:instrText>EAUTO c:/cmd x</w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>')"
      ),
      (.wordField, "insert('<w:p><w:fldSimple w:instr=\"{{ name }}\"/></w:p>')"),
      (
        .external,
        "insert('<w:p><w:fldSimple w:instr=\"HYPERLINK &quot;file:///etc/passwd&quot;\"/></w:p>')"
      ),
      (.notWord, "del files['[Content_Types].xml']"),
      (
        .notWord,
        "replace('[Content_Types].xml', 'wordprocessingml.document.main', 'x.document.main')"
      ),
      (.damaged, "files['word/document.xml'] = files['word/document.xml'][:300]"),
      (
        .damaged,
        "replace('word/document.xml', '<w:document', '<!DOCTYPE x [<!ENTITY a \"b\">]><w:document')"
      ),
      (.unpacksTooLarge, "files['word/media/a.png'] = bytes(200 << 20)"),
      (.unpacksTooLarge, "files.update({f'x/{n}': b'' for n in range(3000)})"),
    ] as [(TemplateProblem.Kind, String)])
  func refused(_ kind: TemplateProblem.Kind, _ program: String) async throws {
    #expect(try await self.kind(try await Word.changed(program)) == kind)
  }

  @Test("Links to web pages and page numbers stay")
  func links() async throws {
    let template = try await Word.changed(
      """
      relate('hyperlink', 'https://example.vn/', 'TargetMode="External"')
      insert('<w:p><w:fldSimple w:instr=" PAGE \\\\* MERGEFORMAT "/></w:p>')
      """)
    #expect(try await kind(template) == nil)
  }

  @Test("What is no Word file at all is said to be none")
  func others() async throws {
    #expect(try await kind([]) == .notWord)
    #expect(try await kind(Array("%PDF-1.7".utf8)) == .notWord)
    #expect(try await kind(Array("PK\u{3}\u{4}".utf8)) == .notWord)
    let old: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)
    #expect(try await kind(old) == .oldWord)
    let locked = old + "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try await kind(locked) == .locked)
  }

  @Test("A file that is too large is not even looked into")
  func large() async throws {
    let sandbox = try Place()
    let check = try await sandbox.worker.check(
      Array(repeating: 0, count: 100 << 20), TemplateCatalogue([]))
    #expect(check.problems == [TemplateProblem(.tooLarge, "10")])
  }
}
