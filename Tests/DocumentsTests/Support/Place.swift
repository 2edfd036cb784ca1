import Documents
import Foundation
import Sandbox

/// A folder and a worker in it, for one test; the folder goes away with the value.
final class Place: Sendable {
  let path: String
  let worker: DocumentWorker

  /// Wide in time, because a busy machine is no reason to fail; a test that is about limits sets
  /// its own.
  static var patient: DocumentLimits {
    var limits = DocumentLimits()
    limits.word.time = .seconds(600)
    limits.pdf.time = .seconds(600)
    limits.picture.time = .seconds(600)
    return limits
  }

  init(_ limits: DocumentLimits = patient, sandbox: ToolSandbox = ToolSandbox()) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    worker = try DocumentWorker(folder: path, limits: limits, sandbox: sandbox)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and runs a tool of the machine on it, without any walls: what it says.
  func ask(_ bytes: [UInt8], _ name: String, _ program: String, _ arguments: String...)
    async throws -> String
  {
    let file = "\(path)/\(UUID().uuidString)-\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let folder = path
    return try await Machine.run(
      program, arguments.map { $0 == "FILE" ? file : $0 == "FOLDER" ? folder : $0 })
  }

  /// What a program of Python says of a Word file, whose place is `sys.argv[1]`.
  func python(_ word: [UInt8], _ program: String) async throws -> String {
    try await ask(
      word, "a.docx", "/usr/bin/python3", "-c",
      "import docx, json, sys, zipfile; from docx.text.paragraph import Paragraph\n" + program,
      "FILE")
  }

  /// The paragraphs of a Word file, those of tables too, as python-docx reads them.
  func paragraphs(_ word: [UInt8]) async throws -> [String] {
    let said = try await python(
      word,
      """
      W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
      body = docx.Document(sys.argv[1]).element.body
      print(json.dumps([''.join(t.text or '' if t.tag == W + 't' else '\\n'
        for t in p.iter(W + 't', W + 'br')) for p in body.iter(W + 'p')]))
      """)
    return try JSONDecoder().decode([String].self, from: Data(said.utf8))
  }

  /// The text of a PDF, page by page.
  func pages(_ pdf: [UInt8]) async throws -> [String] {
    try await ask(pdf, "a.pdf", "/usr/bin/pdftotext", "-layout", "FILE", "-")
      .split(separator: "\u{C}").map(String.init)
  }
}
