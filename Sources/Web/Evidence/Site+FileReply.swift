import Files
import HTTPTypes
import Hummingbird

extension Site {
  /// A stored file as an answer. Its type is the one that its content has; only pictures are shown
  /// in a browser, everything else is downloaded, and nothing in it runs.
  func fileReply(
    _ hash: String, name: String, mediaType: String, to request: Request
  ) async throws -> Response {
    let type = MediaType(rawValue: mediaType)
    let isShown = type?.isShownInline == true
    var headers = Reply.commonHeaders
    headers[.contentType] = type?.header ?? "application/octet-stream"
    headers[.contentDisposition] = FileName.contentDisposition(name, inline: isShown)
    headers[.contentSecurityPolicy] = "default-src 'none'; sandbox; frame-ancestors 'none'"
    // Only in this browser; and asked again each time, because who may see it can change.
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Cookie"
    headers[.eTag] = "\"" + hash + "\""
    if request.headers[.ifNoneMatch]?.contains(hash) == true {
      headers[.contentType] = nil
      return Response(status: .notModified, headers: headers)
    }
    let file: AsyncFile
    do {
      file = try await settings.files.open(hash)
    } catch FileProblem.noSuchFile {
      throw SiteProblem.noSuchFile
    }
    headers[.contentLength] = String(file.size)
    guard request.method != .head else { return Response(status: .ok, headers: headers) }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody(contentLength: file.size) { writer in
        for try await piece in file.pieces() { try await writer.write(ByteBuffer(bytes: piece)) }
        try await writer.finish(nil)
      })
  }
}
