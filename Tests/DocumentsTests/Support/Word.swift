import Foundation

/// Word files, made by python-docx, and made worse.
enum Word {
  /// One of these paragraphs.
  static func make(_ paragraphs: String...) async throws -> [UInt8] {
    try await bytes(
      """
      document = docx.Document()
      for text in sys.argv[2:]: document.add_paragraph(text)
      document.save(sys.argv[1])
      """, paragraphs)
  }

  /// One whose files are changed by a program: `files` is what is in the zip, by name.
  static func changed(_ program: String, text: String = "{{ name }}") async throws -> [UInt8] {
    try await bytes(
      """
      file = io.BytesIO()
      document = docx.Document()
      document.add_paragraph(sys.argv[2])
      document.save(file)
      with zipfile.ZipFile(file) as given:
        files = {name: given.read(name) for name in given.namelist()}
      def replace(name, old, new):
        assert old.encode() in files[name], name
        files[name] = files[name].replace(old.encode(), new.encode(), 1)
      def relate(kind, target, more='', part='word/_rels/document.xml.rels'):
        replace(part, '</Relationships>', f'<Relationship Id="rId900" Type="http://schemas.'
          f'openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}" '
          f'{more}/></Relationships>')
      def insert(xml): replace('word/document.xml', '<w:sectPr', xml + '<w:sectPr')
      \(program)
      with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as result:
        for name, data in files.items(): result.writestr(name, data)
      """, [text])
  }

  static func bytes(_ program: String, _ arguments: [String] = []) async throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: path) }
    _ = try await Machine.run(
      "/usr/bin/python3",
      ["-c", "import docx, io, sys, zipfile\n" + program, path.path] + arguments)
    return [UInt8](try Data(contentsOf: path))
  }
}
