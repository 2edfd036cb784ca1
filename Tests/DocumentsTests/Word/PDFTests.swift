import Documents
import Sandbox
import Testing

@Suite("PDF of a Word file", .timeLimit(.minutes(20)))
struct PDFTests {
  @Test("Every letter can be read in the PDF")
  func letters() async throws {
    let place = try Place()
    let text = "Ế Ộ Ữ Ẵ Ỷ ặ ậ ợ ự đ Đ “Dân vận khéo” 1.234,5"
    let word = try await place.worker.word(
      from: try await Word.make("{{ name }}"), ["name": .text(text)])
    let pages = try await place.pages(try await place.worker.pdf(of: word))
    #expect(pages.map { $0.split(whereSeparator: \.isNewline).map(String.init) } == [[text]])
  }

  @Test("LibreOffice that takes too long is stopped, and the next one may go on")
  func hangs() async throws {
    var limits = Place.patient
    limits.pdf.time = .milliseconds(1)
    let sandbox = ToolSandbox(atOnce: 1)
    let word = try await Word.make("x")
    let hasty = try Place(limits, sandbox: sandbox)
    await #expect(throws: DocumentProblem.tooCostly(.time)) {
      _ = try await hasty.worker.pdf(of: word)
    }
    let patient = try Place(sandbox: sandbox)
    #expect(try await patient.worker.pdf(of: word).starts(with: Array("%PDF-".utf8)))
  }

  @Test("LibreOffice that cannot read a file, or has no room, makes no PDF and says so")
  func dies() async throws {
    let place = try Place()
    await #expect(throws: DocumentProblem.pdfFailed) {
      _ = try await place.worker.pdf(of: Array("no Word file".utf8))
    }
    var limits = Place.patient
    limits.pdf.memory = 200 << 20
    let poor = try Place(limits, sandbox: ToolSandbox(atOnce: 1))
    let word = try await Word.make("x")
    await #expect(throws: DocumentProblem.self) { _ = try await poor.worker.pdf(of: word) }
  }

  @Test("Who does not want it any more gets nothing, and the place is free")
  func cancelled() async throws {
    let place = try Place(sandbox: ToolSandbox(atOnce: 1))
    let word = try await Word.make("x")
    let worker = place.worker
    let making = Task { try await worker.pdf(of: word) }
    making.cancel()
    await #expect(throws: CancellationError.self) { _ = try await making.value }
    #expect(try await worker.pdf(of: word).count > 1_000)
  }
}
