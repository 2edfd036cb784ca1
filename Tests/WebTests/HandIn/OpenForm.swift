import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

/// The form to hand in as a browser holds it: what the page filled in, and what is typed over it.
struct OpenForm {
  let address: String
  var fields: [(name: String, value: String)]
  var files: [(name: String, bytes: [UInt8])] = []
  let page: TestPage

  subscript(name: String) -> String? {
    get { fields.first { $0.name == name }?.value }
    set {
      fields.removeAll { $0.name == name }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  init(_ page: TestPage) throws {
    let start = try #require(page.text.range(of: "<form method=\"post\" enctype"))
    let end = try #require(
      page.text.range(of: "</form>", range: start.lowerBound..<page.text.endIndex))
    let form = TestPage(text: String(page.text[start.lowerBound..<end.upperBound]))
    self.page = page
    address = try #require(form.elements("form").first?["action"])
    fields = form.elements("input").compactMap { input in
      guard let name = input["name"], input["type"] != "file" else { return nil }
      return (name, input["value"] ?? "")
    }
    if let text = form.words(in: "textarea") {
      fields.append(("text", text.hasPrefix("\n") ? String(text.dropFirst()) : text))
    }
    let chosen = form.elements("option").first { $0["selected"] != nil }
    if let due = chosen?["value"] { fields.append(("due", due)) }
  }

  /// The id of the draft and of the deliverable that it becomes.
  var id: String { String(address.split(separator: "/").last ?? "") }

  static let boundary = "----a-boundary-of-tests"

  /// As `multipart/form-data`, fields in their order, then the button, then files: a browser's
  /// order, but that the button stands before the files so that tests can leave the rest out.
  func body(_ step: String) -> [UInt8] {
    var body: [UInt8] = []
    for (name, value) in fields + [("do", step)] {
      body += Array(
        "--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
          .utf8)
    }
    for file in files {
      body += Array(
        ("--\(Self.boundary)\r\nContent-Disposition: form-data; name=\"files\"; "
          + "filename=\"\(file.name.replacing("\"", with: "%22"))\"\r\nContent-Type: image/jpeg\r\n\r\n")
          .utf8)
      body += file.bytes
      body += Array("\r\n".utf8)
    }
    return body + Array("--\(Self.boundary)--\r\n".utf8)
  }
}

extension TestSite {
  /// The form as somebody opens it.
  func form(_ address: String, as visitor: TestVisitor) async throws -> OpenForm {
    try OpenForm(await movementPage(address, as: visitor))
  }

  /// Presses a button of it.
  func press(
    _ step: String, _ form: OpenForm, as visitor: TestVisitor?, headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = headers
    headers[.contentType] = "multipart/form-data; boundary=" + OpenForm.boundary
    let body = form.body(step)
    headers[.contentLength] = headers[.contentLength] ?? String(body.count)
    return try await response(
      form.address, method: .post, headers: headers, bytes: body, as: visitor)
  }

  /// Hands in with the least that is wanted.
  func handIn(
    _ obligation: String = "report", title: String = "Báo cáo tháng 9",
    text: String = "Đã làm xong.", as unit: UnitID
  ) async throws -> String {
    var form = try await form("/units/\(unit)/hand-in/\(obligation)", as: .unit(unit))
    form["title"] = title
    form["text"] = text
    let answer = try await press("send", form, as: .unit(unit))
    #expect(answer.status == .seeOther)
    return form.id
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }
  var page: TestPage { TestPage(text: text) }
  /// Where it leads.
  var location: String? { headers[.location] }
}

/// Files of tests, as short as their type allows.
enum TestFile {
  static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9C, 0x63, 0, 1, 0, 0, 5, 0, 1, 0x0D, 0x0A, 0x2D, 0xB4, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
  static let text = Array("Danh sách việc đã làm trong tháng.\n".utf8)
  static let script = Array("<html><script>alert(1)</script></html>".utf8)
}
