import HTTPTypes
import Hummingbird
import MovementCore

/// Style sheet and scripts, compiled into the program. Their addresses carry a hash of what they
/// hold, so that browsers may keep them for good.
struct Asset: Sendable {
  let address: Address
  let mediaType: String
  let bytes: [UInt8]
  private let compressed: [UInt8]?

  init(name: String, kind: String, mediaType: String, bytes: [UInt8]) {
    address = .asset(name + "-" + ContentHash.hexadecimal(bytes) + "." + kind)
    self.mediaType = mediaType
    self.bytes = bytes
    compressed = Gzip.compress(bytes, level: 9)
  }

  static let style = Asset(
    name: "style", kind: "css", mediaType: "text/css; charset=utf-8",
    bytes: [
      PackageResources.base_css, PackageResources.forms_css, PackageResources.board_css,
      PackageResources.pages_css, PackageResources.work_css, PackageResources.review_css,
      PackageResources.office_css, PackageResources.design_css, PackageResources.print_css,
    ].reduce([], +))
  static let script = Asset(
    name: "lantoa", kind: "js", mediaType: "text/javascript; charset=utf-8",
    bytes: ScriptText.served([
      PackageResources.lantoa_js, PackageResources.offline_js, PackageResources.work_js,
      PackageResources.review_js, PackageResources.live_js,
    ]))
  /// No asset: it lies at the root, under a name that stays.
  static let serviceWorker = ScriptText.served([PackageResources.service_worker_js])
  static let icon = Asset(
    name: "icon", kind: "svg", mediaType: "image/svg+xml", bytes: PackageResources.icon_svg)
  // For the screen of a phone, which wants pixels.
  static let smallIcon = Asset(
    name: "icon-192", kind: "png", mediaType: "image/png", bytes: PackageResources.icon_192_png)
  static let largeIcon = Asset(
    name: "icon-512", kind: "png", mediaType: "image/png", bytes: PackageResources.icon_512_png)

  static let all = [style, script, icon, smallIcon, largeIcon]

  func reply(to request: Request) -> Response {
    var headers = Reply.commonHeaders
    headers[.contentType] = mediaType
    headers[.cacheControl] = "public, max-age=31536000, immutable"
    headers[.vary] = "Accept-Encoding"
    var body = bytes
    if let compressed, Reply.acceptsCompressed(request) {
      headers[.contentEncoding] = "gzip"
      body = compressed
    }
    return Response(
      status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }
}
