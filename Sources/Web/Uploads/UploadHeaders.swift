import HTTPTypes
import Hummingbird

/// The headers of the protocol.
enum UploadHeaders {
  static let version = "6"
  static let partialUpload = "application/partial-upload"

  /// - Throws: `SiteProblem.unreadableForm` for another version than ours.
  static func checkVersion(of request: Request) throws {
    guard let text = header("Upload-Draft-Interop-Version", of: request) else { return }
    guard text == version else { throw SiteProblem.unreadableForm }
  }

  /// Behind how many bytes those of a request belong; nil if it does not say so.
  static func offset(of request: Request) -> Int? {
    header("Upload-Offset", of: request).flatMap { text in
      text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(text) : nil
    }
  }

  /// Whether a request brings the rest: so it does unless it says otherwise.
  static func isLast(_ request: Request) -> Bool {
    header("Upload-Complete", of: request) != "?0"
  }

  /// What every answer says of an upload.
  static func write(
    offset: Int, isComplete: Bool, length: Int? = nil, to headers: inout HTTPFields
  ) {
    set("Upload-Draft-Interop-Version", version, in: &headers)
    set("Upload-Offset", String(offset), in: &headers)
    set("Upload-Complete", isComplete ? "?1" : "?0", in: &headers)
    if let length { set("Upload-Length", String(length), in: &headers) }
  }

  static func set(_ name: String, _ value: String, in headers: inout HTTPFields) {
    if let name = HTTPField.Name(name) { headers[name] = value }
  }

  static func header(_ name: String, of request: Request) -> String? {
    HTTPField.Name(name).flatMap { request.headers[$0] }
  }
}

extension Site {
  /// The token of the form, which stands in a header because the body is the file.
  func checkUpload(_ request: Request, _ visit: Visit) throws {
    try checkOrigin(of: request)
    try checkToken(UploadHeaders.header("X-Form-Token", of: request).map { [$0] } ?? [], visit)
    try UploadHeaders.checkVersion(of: request)
  }
}
