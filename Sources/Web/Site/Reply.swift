import HTML
import HTTPTypes
import Hummingbird

/// Turns what was written into HTTP responses, with the headers that every answer has.
enum Reply {
  /// A page. It depends on cookies and is never kept by others; a browser asks whether it has
  /// changed, and gets nothing but that word if it has not.
  static func page(
    _ html: HTMLWriter, status: HTTPResponse.Status = .ok, to request: Request
  ) -> Response {
    unlessKnown(
      whole(html, status: status, isCompressed: acceptsCompressed(request)), to: request)
  }

  /// A page with all that belongs to it, whoever asks.
  ///
  /// - Parameter level: How much work is worth a smaller page, 1 to 9.
  static func whole(
    _ html: HTMLWriter, status: HTTPResponse.Status = .ok, isCompressed: Bool, level: Int32 = 5
  ) -> Response {
    var headers = commonHeaders
    headers[.contentType] = "text/html; charset=utf-8"
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Accept-Encoding, Cookie"
    return sized(
      html.bytes, status: status, headers: headers, level: isCompressed ? level : nil)
  }

  /// Bytes of any kind, compressed if the client can read that.
  static func compressed(
    _ bytes: [UInt8], status: HTTPResponse.Status = .ok, headers: HTTPFields, to request: Request
  ) -> Response {
    sized(bytes, status: status, headers: headers, level: acceptsCompressed(request) ? 5 : nil)
  }

  private static func sized(
    _ bytes: [UInt8], status: HTTPResponse.Status, headers: HTTPFields, level: Int32?
  ) -> Response {
    var headers = headers
    var body = bytes
    // Less than that is one packet anyway.
    if let level, bytes.count > 1_000, let smaller = Gzip.compress(bytes, level: level) {
      headers[.contentEncoding] = "gzip"
      body = smaller
    }
    headers[.eTag] = "\"" + ContentHash.hexadecimal(body) + "\""
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// “Not modified”, if the browser has that very page.
  static func unlessKnown(_ response: Response, to request: Request) -> Response {
    guard response.status == .ok, let tag = response.headers[.eTag],
      request.headers[.ifNoneMatch]?.contains(tag) == true
    else { return response }
    var known = response
    known.status = .notModified
    known.body = ResponseBody()
    known.headers[.contentType] = nil
    known.headers[.contentEncoding] = nil
    known.headers[.contentLength] = nil
    return known
  }

  static func acceptsCompressed(_ request: Request) -> Bool {
    // RFC 9110 §12.5.3: `gzip;q=0` says that it is not wanted.
    request.headers[.acceptEncoding]?.split(separator: ",").contains { coding in
      let parts = coding.split(separator: ";").map { $0.trimmingSpaces }
      guard parts.first == "gzip" || parts.first == "*" else { return false }
      return !parts.dropFirst().contains { $0.hasPrefix("q=0") && Double($0.dropFirst(2)) == 0 }
    } ?? false
  }

  /// Goes to another page of the site.
  static func redirect(to address: String) -> Response {
    var headers = commonHeaders
    headers[.location] = address
    return Response(status: .seeOther, headers: headers)
  }

  /// No script or style but our own files, no frames, no guessing of types, no address told to
  /// other sites.
  static let commonHeaders: HTTPFields = {
    var headers = HTTPFields()
    headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
      + "connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    headers[.xContentTypeOptions] = "nosniff"
    for (name, value) in [
      "Referrer-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY",
    ] {
      guard let name = HTTPField.Name(name) else { continue }
      headers[name] = value
    }
    return headers
  }()
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let front = drop { $0 == " " || $0 == "\t" }
    guard let last = front.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
    return front[...last]
  }
}
