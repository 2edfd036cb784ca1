import Files
import Foundation
import Renditions
import Testing

@Suite("Pages", .timeLimit(.minutes(30)))
struct PageTests {
  private func size(_ rendition: Rendition) async throws -> [String] {
    let header = try await Tools.header(rendition.bytes, "webp").split(separator: "\n")
    return ["width: ", "height: "].compactMap { name in
      header.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) }
    }
  }

  @Test("A page of a PDF is a picture, large enough to be read")
  func draws() async throws {
    let site = try TestSite()
    let file = try await site.keep(PDF.make(pages: 2)).file
    #expect(try await site.worker.pageCount(of: file.hash, .pdf) == 2)
    let page = try await site.worker.rendition(.page(2), of: file.hash, .pdf)
    #expect(page.mediaType == .webP)
    #expect(try await size(page) == ["1131", "1600"])
    #expect(try MediaType.detect(page.bytes) == .webP)
    await #expect(throws: RenditionProblem.noSuchPage(of: 2)) {
      _ = try await site.worker.rendition(.page(3), of: file.hash, .pdf)
    }
  }

  @Test("Of 5,000 pages the first 20 are shown")
  func many() async throws {
    let site = try TestSite()
    let file = try await site.keep(PDF.make(pages: 5_000)).file
    #expect(try await site.worker.pageCount(of: file.hash, .pdf) == 5_000)
    #expect(try await site.worker.rendition(.page(20), of: file.hash, .pdf).size > 0)
    for number in [-1, 0, 21, 5_001, .max] {
      await #expect(throws: RenditionProblem.noSuchPage(of: 20)) {
        _ = try await site.worker.rendition(.page(number), of: file.hash, .pdf)
      }
    }
  }

  @Test("Scripts of a PDF do not run, and nothing is fetched")
  func scripts() async throws {
    let site = try TestSite()
    let catalog = """
      /OpenAction << /S /JavaScript /JS (app.launchURL\\('http://127.0.0.1/'\\);) >> \
      /AA << /WC << /S /Launch /F (/usr/bin/true) >> >> \
      /URI << /Base (http://127.0.0.1/) >>
      """
    let file = try await site.keep(PDF.make(pages: 1, catalog: catalog)).file
    #expect(try await site.worker.rendition(.page(1), of: file.hash, .pdf).size > 0)
  }

  @Test("One that is closed by a password is said to be, and remembered")
  func locked() async throws {
    let site = try TestSite()
    let key = String(repeating: "41", count: 32)
    let trailer = """
      /Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -1 >> /ID [<4141> <4141>]
      """
    let file = try await site.keep(PDF.make(pages: 1, trailer: trailer)).file
    for _ in 0..<2 {
      await #expect(throws: RenditionProblem.locked) {
        _ = try await site.worker.rendition(.page(1), of: file.hash, .pdf)
      }
    }
    #expect(site.renditions.map { $0.suffix(13) } == ["pages.problem"])
  }

  @Test("Only the beginning of a PDF is no PDF")
  func damaged() async throws {
    let site = try TestSite()
    let file = try await site.keep([UInt8]("%PDF-1.7\nnothing")).file
    await #expect(throws: RenditionProblem.notReadable) {
      _ = try await site.worker.rendition(.page(1), of: file.hash, .pdf)
    }
  }

  @Test("A page of any size takes the same memory")
  func poster() async throws {
    let site = try TestSite()
    let text = String(decoding: PDF.make(pages: 1), as: UTF8.self)
    let poster = [UInt8](text.replacing("595 842", with: "14000 14000"))
    let file = try await site.keep(poster).file
    let page = try await site.worker.rendition(.page(1), of: file.hash, .pdf)
    #expect(try await size(page) == ["1600", "1600"])
  }

  @Test(
    "There are no pages of sound, tables, pictures and text",
    arguments: [MediaType.mp3, .workbook, .jpeg, .plainText, .presentation, .mp4])
  func none(_ type: MediaType) async throws {
    let site = try TestSite()
    let hash = try await site.store([UInt8]("x")).hash
    await #expect(throws: RenditionProblem.noRendition) {
      _ = try await site.worker.rendition(.page(1), of: hash, type)
    }
  }
}
