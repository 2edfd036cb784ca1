import Files
import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Renditions
import Sandbox

extension Site {
  /// A stored file as the address wants it: itself, a picture of it (`?as=small`, `view`, `page-1`), or
  /// a page with its pages (`?as=pages`).
  func fileReply(
    _ file: DraftFile, at address: Address, _ visit: Visit, to request: Request
  ) async throws -> Response {
    guard let wanted = visit.query["as"] else {
      return try await fileReply(
        file.hash, name: file.name, mediaType: file.mediaType, to: request)
    }
    if wanted == "pages" { return try await pagesReply(file, at: address, visit, to: request) }
    guard let name = RenditionName(wanted) else { throw SiteProblem.noSuchFile }
    return try await renditionReply(file, name, visit, to: request)
  }

  /// A picture of a file. Where there can be none, a picture that says so stands in its place.
  private func renditionReply(
    _ file: DraftFile, _ name: RenditionName, _ visit: Visit, to request: Request
  ) async throws -> Response {
    guard let type = Files.MediaType(rawValue: file.mediaType) else { throw SiteProblem.noSuchFile }
    var headers = Reply.commonHeaders
    headers[.contentSecurityPolicy] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Cookie"
    headers[.eTag] = "\"\(file.hash)-\(name.word)\""
    let known = Reply.unlessKnown(Response(status: .ok, headers: headers), to: request)
    if known.status == .notModified { return known }
    do {
      let rendition = try await settings.renditions.rendition(name.kind, of: file.hash, type)
      headers[.contentType] = rendition.mediaType.rawValue
      return Response(
        status: .ok, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: rendition.bytes)))
    } catch FileProblem.noSuchFile {
      throw SiteProblem.noSuchFile
    } catch let problem as RenditionProblem {
      if case .noSuchPage = problem { throw SiteProblem.noSuchFile }
      headers[.eTag] = nil
      return placeholder(headers, visit)
    } catch is SandboxProblem {
      headers[.eTag] = nil
      return placeholder(headers, visit)
    }
  }

  private func placeholder(_ headers: HTTPFields, _ visit: Visit) -> Response {
    var headers = headers
    headers[.contentType] = "image/svg+xml"
    headers[.contentSecurityPolicy] = nil
    let bytes = RenditionPlaceholder(language: visit.language).drawing.bytes
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A page with the pages of a document, for who has no program to open it.
  private func pagesReply(
    _ file: DraftFile, at address: Address, _ visit: Visit, to request: Request
  ) async throws -> Response {
    guard let type = Files.MediaType(rawValue: file.mediaType), file.hasPages else {
      throw SiteProblem.noSuchFile
    }
    // Zero pages: they cannot be shown, and the page says so.
    let count = (try? await settings.renditions.pageCount(of: file.hash, type)) ?? 0
    let view = DocumentPagesView(file: file, address: address, count: count, visit: visit)
    let page = Shell(visit: visit, board: nil, place: nil, title: file.name)
      .page { view.render(into: &$0) }
    return Reply.page(page, to: request)
  }
}

extension RenditionName {
  fileprivate var kind: RenditionKind {
    switch self {
    case .thumbnail: .thumbnail
    case .view: .view
    case .page(let number): .page(number)
    }
  }
}
