import BlockingWork
import Files
import LibreOffice
import Sandbox

extension RenditionWorker {
  /// The longer edges, in points.
  private static let thumbnailEdge = 320
  private static let viewEdge = 1_600

  func make(_ place: RenditionPlace, _ type: MediaType) async throws -> [UInt8] {
    switch place.part {
    case .thumbnail: try await webP(of: try await files.locate(place.hash), Self.thumbnailEdge)
    case .view: try await webP(of: try await files.locate(place.hash), Self.viewEdge)
    case .page(let number): try await page(number, of: try await pdf(of: place.hash, type))
    case .pageCount: try await count(of: try await pdf(of: place.hash, type))
    case .document: try await document(of: try await files.locate(place.hash), type)
    }
  }

  /// A picture as WebP that is no longer than so many points.
  private func webP(of input: String, _ edge: Int) async throws -> [UInt8] {
    let workspace = try await workspace()
    let tool = VipsTool.thumbnail(
      of: input, in: workspace.output, name: "small.webp[Q=75,strip]", edge: edge, limits.picture)
    try await run(tool, of: VipsTool.package)
    return try await result("small.webp", in: workspace)
  }

  private func page(_ number: Int, of pdf: String) async throws -> [UInt8] {
    let workspace = try await workspace()
    defer { withExtendedLifetime(workspace) {} }
    let tool = PopplerTool.page(
      number, of: pdf, in: workspace.output, edge: Self.viewEdge, limits.page)
    try await run(tool, of: PopplerTool.package)
    // It says success of a page that it could not draw.
    _ = try await result("page.png", in: workspace)
    return try await webP(of: workspace.output + "/page.png", Self.viewEdge)
  }

  private func count(of pdf: String) async throws -> [UInt8] {
    let said = try await run(PopplerTool.info(of: pdf, limits.page), of: PopplerTool.package)
    let line = said.output.split(separator: "\n").last { $0.hasPrefix("Pages:") }
    let count = line.flatMap { Int($0.dropFirst(6).drop { $0 == " " }) } ?? 0
    guard count > 0 else { throw RenditionProblem.notReadable }
    return Array("\(count)".utf8)
  }

  /// Where a document lies as PDF: as it was sent, or as it was converted.
  private func pdf(of hash: String, _ type: MediaType) async throws -> String {
    if type == .pdf { return try await files.locate(hash) }
    let place = try RenditionPlace(hash, .document)
    _ = try await bytes(of: place, type)
    return folder.path(of: place)
  }

  private func document(of input: String, _ type: MediaType) async throws -> [UInt8] {
    guard let build = OfficeTool.build else {
      throw RenditionProblem.notInstalled(package: OfficeTool.package)
    }
    guard let filter = OfficeFilter(for: type) else { throw RenditionProblem.noRendition }
    let workspace = try await workspace()
    let note = try await queue.run { try workspace.write(Array(build.utf8), as: "note") }
    let tool = OfficeTool.pdf(
      of: input, filter, in: workspace.output, note: note, limits.document)
    try await run(tool, of: OfficeTool.package)
    return try await result("input.pdf", in: workspace)
  }
}
