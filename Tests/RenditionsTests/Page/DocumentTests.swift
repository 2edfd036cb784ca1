import Files
import Foundation
import Renditions
import Sandbox
import Testing

@Suite("Pages of text documents", .timeLimit(.minutes(30)))
struct DocumentTests {
  @Test("Word's document has pages; it is converted once")
  func word() async throws {
    let site = try TestSite()
    let file = try await site.keep(try await Word.make(["Báo cáo tháng 3", "Trang hai"])).file
    #expect(file.mediaType == .wordDocument)
    #expect(try await site.worker.pageCount(of: file.hash, file.mediaType) == 2)
    let first = try await site.worker.rendition(.page(1), of: file.hash, file.mediaType)
    let second = try await site.worker.rendition(.page(2), of: file.hash, file.mediaType)
    #expect(first != second)
    #expect(
      site.renditions.map { String($0.drop { $0 != "." }) } == [
        ".document.pdf", ".page-1.webp", ".page-2.webp", ".pages",
      ])
  }

  @Test("OpenDocument's has them too")
  func openDocument() async throws {
    let site = try TestSite()
    let text = try await Tools.convert(try await Word.make(["Kế hoạch"]), "docx", to: "odt") {
      input, output in
      let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
      try await Tools.run(
        "/usr/lib/libreoffice/program/soffice", "-env:UserInstallation=file://\(folder)/profile",
        "--headless", "--convert-to", "odt:writer8", "--outdir", folder, input)
      try FileManager.default.moveItem(atPath: "\(folder)/in.odt", toPath: output)
    }
    let file = try await site.keep(text).file
    #expect(file.mediaType == .openText)
    #expect(try await site.worker.rendition(.page(1), of: file.hash, file.mediaType).size > 0)
  }

  @Test(
    "A document that takes too much is given up, once; an absurd one LibreOffice refuses itself",
    arguments: [(20, .tooCostly(.processor)), (300, .notReadable)] as [(Int, RenditionProblem)])
  func bomb(_ filling: Int, _ problem: RenditionProblem) async throws {
    var limits = TestSite.patient
    limits.document.processorSeconds = 3
    let site = try TestSite(limits)
    let file = try await site.keep(try await Word.make([], filling: filling)).file
    #expect(file.size < 1 << 20)
    await #expect(throws: problem) {
      _ = try await site.worker.pageCount(of: file.hash, file.mediaType)
    }
    await #expect(throws: problem) {
      _ = try await site.worker.rendition(.page(1), of: file.hash, file.mediaType)
    }
    #expect(site.sandbox.started == 1)
    #expect(site.renditions.allSatisfy { $0.hasSuffix(".problem") })
  }

  @Test("A document that LibreOffice cannot read is not readable")
  func damaged() async throws {
    let site = try TestSite()
    var bytes = try await Word.make(["x"])
    // The names at the end stay.
    for place in 30..<(bytes.count / 2) { bytes[place] = 0x55 }
    let file = try await site.keep(bytes).file
    await #expect(throws: RenditionProblem.notReadable) {
      _ = try await site.worker.pageCount(of: file.hash, file.mediaType)
    }
  }
}
