import Files
import Testing

@Suite struct DocumentTests {
  private static let oasis = "application/vnd.oasis.opendocument."

  @Test("Office documents are known by what is in them")
  func knowsDocuments() throws {
    #expect(try MediaType.detect([UInt8]("%PDF-1.7\n")) == .pdf)
    let parts: [(String, MediaType)] = [
      ("word/document.xml", .wordDocument), ("word/document2.xml", .wordDocument),
      ("xl/workbook.xml", .workbook), ("ppt/presentation.xml", .presentation),
    ]
    for (part, type) in parts {
      #expect(try MediaType.detect(Archive.officeDocument("docProps/app.xml", part)) == type)
    }
    #expect(try MediaType.detect(Archive.openDocument(Self.oasis + "text")) == .openText)
    let spreadsheet = Archive.openDocument(Self.oasis + "spreadsheet")
    #expect(try MediaType.detect(spreadsheet) == .openSpreadsheet)
  }

  @Test("A comment at the end of an archive, even one that looks like an end, hides nothing")
  func readsComments() throws {
    let names = ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]
    for comment in [
      "by hand", "PK\u{5}\u{6}" + String(repeating: "x", count: 18),
      String(repeating: "c", count: 65_535),
    ] {
      let archive = Archive.make(names.map { ($0, "") }, comment: comment)
      #expect(try MediaType.detect(archive) == .wordDocument)
    }
  }

  @Test("Other archives are refused")
  func refusesArchives() {
    let archives = [
      Archive.make([]),
      Archive.make([("a.txt", "x")]),
      Archive.make([("word/document.xml", "<x/>")]),
      Archive.make([("[Content_Types].xml", ""), ("word/document.xml", "")]),
      Archive.officeDocument("visio/document.xml"),
      Archive.officeDocument("word/document.xml", "xl/workbook.xml"),
      Archive.officeDocument("xl/workbook.bin"),
      Archive.openDocument(Self.oasis + "graphics"),
      Archive.openDocument(Self.oasis + "text-template"),
      Archive.openDocument("application/epub+zip"),
      Archive.make([("META-INF/MANIFEST.MF", ""), ("A.class", "")]),
      Archive.make([("content.xml", ""), ("mimetype", Self.oasis + "text")]),
      Array(Archive.officeDocument("word/document.xml").dropLast()),
      Archive.officeDocument("word/document.xml") + [0],
      Array(Archive.officeDocument("word/document.xml").prefix(100)),
    ]
    for archive in archives {
      #expect(throws: FileProblem.unknownType) { try MediaType.detect(archive) }
    }
  }

  @Test("Documents that carry a program are refused, with the reason")
  func refusesMacros() {
    let documents = [
      Archive.officeDocument("word/document.xml", "word/vbaProject.bin"),
      Archive.officeDocument("xl/workbook.xml", "xl/VBAPROJECT.BIN"),
      Archive.openDocument(Self.oasis + "text", "Basic/Standard/script-lb.xml"),
      Archive.openDocument(Self.oasis + "spreadsheet", "Scripts/python/a.py"),
      Compound.make([.init(name: "WordDocument", right: 2), .init(name: "Macros")]),
      Compound.make([.init(name: "Workbook", right: 2), .init(name: "_VBA_PROJECT_CUR")]),
    ]
    for document in documents {
      #expect(throws: FileProblem.macros) { try MediaType.detect(document) }
    }
  }

  @Test("The older documents are known by the streams in their root")
  func knowsOlderDocuments() throws {
    let word = Compound.make([.init(name: "1Table", right: 2), .init(name: "WordDocument")])
    #expect(try MediaType.detect(word) == .legacyWordDocument)
    for name in ["Workbook", "Book"] {
      #expect(try MediaType.detect(Compound.make([.init(name: name)])) == .legacyWorkbook)
    }
    // A sheet in a letter is a letter. The directory goes over two sectors.
    let letter = Compound.make([
      .init(name: "ObjectPool", child: 5, right: 2), .init(name: "Data", right: 3),
      .init(name: "1Table", right: 4), .init(name: "WordDocument"), .init(name: "Workbook"),
    ])
    #expect(try MediaType.detect(letter) == .legacyWordDocument)
  }

  @Test("Other compound files are refused, and broken ones")
  func refusesOtherCompoundFiles() {
    let circle = Compound.make([.init(name: "A", right: 2), .init(name: "B", right: 1)])
    let files = [
      Compound.make([.init(name: "PowerPoint Document")]),
      Compound.make([.init(name: "EncryptedPackage")]),
      Compound.make([.init(name: "WordDocument", right: 2), .init(name: "Workbook")]),
      Compound.make([.init(name: "Storage", child: 2), .init(name: "WordDocument")]),
      Compound.make([.init(name: "WordDocument")], firstDirectorySector: 77),
      Compound.make([.init(name: "WordDocument")], firstDirectorySector: 0xFFFF_FFFE),
      circle,
      Array(Compound.make([.init(name: "WordDocument")]).prefix(512)),
      Array(Compound.make([.init(name: "WordDocument")]).prefix(20)),
    ]
    for file in files {
      #expect(throws: FileProblem.unknownType) { try MediaType.detect(file) }
    }
  }

  @Test("No damage makes a document crash what looks at it", arguments: 0..<4)
  func survivesDamage(_ seed: Int) {
    let samples = [
      Archive.officeDocument("word/document.xml"), Archive.openDocument(Self.oasis + "text"),
      Compound.make([.init(name: "1Table", right: 2), .init(name: "WordDocument")]),
    ]
    var random = SystemRandomNumberGenerator()
    for sample in samples {
      for _ in 0..<300 {
        var damaged = sample
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: damaged.indices, using: &random)
          damaged[place] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
        }
        let cut = Int.random(in: 1...damaged.count, using: &random)
        _ = try? MediaType.detect(damaged)
        _ = try? MediaType.detect(Array(damaged.prefix(cut)))
      }
    }
  }
}
