import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import Web

extension TestSite {
  /// Sends a form with files as a page of this visitor would.
  ///
  /// - Parameters:
  ///   - files: The field, the name and the content of each.
  ///   - token: The form's token, if not the right one.
  func send(
    _ address: String, _ fields: [(String, String)] = [],
    files: [(field: String, name: String, content: [UInt8])],
    as visitor: TestVisitor = .organiser, token: String? = nil
  ) async throws -> TestResponse {
    let boundary = "----boundary8x3"
    var body: [UInt8] = []
    func part(_ headers: String, _ content: [UInt8]) {
      body += "--\(boundary)\r\nContent-Disposition: form-data; \(headers)\r\n\r\n".utf8
      body += content
      body += "\r\n".utf8
    }
    for (name, value) in [(FormToken.name, token ?? visitor.formToken)] + fields {
      part("name=\"\(name)\"", Array(value.utf8))
    }
    for file in files {
      part("name=\"\(file.field)\"; filename=\"\(file.name)\"", file.content)
    }
    body += "--\(boundary)--\r\n".utf8
    return try await response(
      address, method: .post,
      headers: [.contentType: "multipart/form-data; boundary=\(boundary)"],
      bytes: body, as: visitor)
  }
}

extension TestPage {
  /// The hidden fields of the form with an id, as a browser would send them, without the token.
  func hiddenFields(of form: String) -> [(String, String)] {
    guard let start = text.range(of: "id=\"\(form)\""),
      let end = text[start.upperBound...].range(of: "</form>")
    else { return [] }
    let inside = TestPage(text: String(text[start.upperBound..<end.lowerBound]))
    return inside.elements("input").filter { $0["type"] == "hidden" && $0["name"] != "token" }
      .map { ($0["name"] ?? "", $0["value"] ?? "") }
  }
}
