import Foundation

/// Word's documents that tests write.
enum Word {
  private static let types = """
    <?xml version="1.0" encoding="UTF-8"?><Types \
    xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/\
    vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="application/\
    vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
    """
  private static let relations = """
    <?xml version="1.0" encoding="UTF-8"?><Relationships \
    xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/></Relationships>
    """
  private static let start = """
    <?xml version="1.0" encoding="UTF-8"?><w:document \
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    """
  private static let end = "</w:body></w:document>"

  /// - Parameters:
  ///   - paragraphs: Each on a page of its own.
  ///   - filling: So many million bytes of words more.
  static func make(_ paragraphs: [String], filling: Int = 0) async throws -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
      .joined(separator: #"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#)
    let program = """
      archive = zipfile.ZipFile(sys.argv[2], 'w', zipfile.ZIP_DEFLATED)
      types, relations, start, end, filling = sys.argv[3:8]
      archive.writestr('[Content_Types].xml', types)
      archive.writestr('_rels/.rels', relations)
      with archive.open('word/document.xml', 'w', force_zip64=True) as part:
        part.write(start.encode())
        block = b'<w:p><w:r><w:t>filling</w:t></w:r></w:p>' * 25000
        for _ in range(int(filling)): part.write(block)
        part.write(end.encode())
      archive.close()
      """
    return try await Tools.convert([], "none", to: "docx") { input, output in
      try await Tools.run(
        "/usr/bin/python3", "-c", "import sys, zipfile\n" + program, input, output, types,
        relations, start + body, end,
        "\(filling)")
    }
  }
}
