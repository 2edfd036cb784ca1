import Foundation
import HTTPTypes
import HummingbirdTesting
import MovementCore
import NIOCore
import Secrets
import Store
import Testing

@testable import Web

/// A file as a page's script sends it, in as many requests as it takes.
struct SentFile {
  let draft: Deliverable.ID
  var id = Self.uuid(1)
  var bytes = TestFile.text
  var description: [String: any Sendable]

  static func uuid(_ number: Int) -> String {
    let digits = String(number)
    return "01890a5d-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  init(
    _ bytes: [UInt8] = TestFile.text, name: String = "Danh sách.txt", number: Int = 1,
    draft: Deliverable.ID = uuid(900), unit: UnitID = "da-kao-ubnd",
    obligation: Obligation.ID = "report"
  ) {
    self.draft = draft
    self.bytes = bytes
    id = Self.uuid(number)
    description = [
      "unit": unit, "obligation": obligation, "field": "files", "name": name, "edit": 0,
      "length": bytes.count, "hash": Digest.sha256(bytes).hexadecimal,
    ]
  }

  var address: String { SmallMovement.path + "/drafts/\(draft)/uploads/\(id)" }

  static let ward = TestVisitor.unit("da-kao-ubnd")
}

extension TestSite {
  func begin(
    _ file: SentFile, as visitor: TestVisitor? = SentFile.ward, token: String? = nil
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.contentType: "application/json"]
    headers[try #require(HTTPField.Name("X-Form-Token"))] = token ?? visitor?.formToken
    let body = try JSONSerialization.data(withJSONObject: file.description)
    return try await response(
      file.address, method: .post, headers: headers, bytes: Array(body), as: visitor)
  }

  /// Sends bytes of a file: those from the offset on, unless others are given.
  func send(
    _ file: SentFile, from offset: Int, _ bytes: [UInt8]? = nil, isLast: Bool = true,
    as visitor: TestVisitor? = SentFile.ward, token: String? = nil,
    contentType: String = "application/partial-upload"
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.contentType: contentType]
    headers[try #require(HTTPField.Name("X-Form-Token"))] = token ?? visitor?.formToken
    headers[try #require(HTTPField.Name("Upload-Offset"))] = String(offset)
    headers[try #require(HTTPField.Name("Upload-Complete"))] = isLast ? "?1" : "?0"
    headers[try #require(HTTPField.Name("Upload-Draft-Interop-Version"))] = "6"
    return try await response(
      file.address, method: .patch, headers: headers,
      bytes: bytes ?? Array(file.bytes.dropFirst(offset)), as: visitor)
  }

  /// Begins and sends it in one go.
  func sendAll(
    _ file: SentFile, as visitor: TestVisitor = SentFile.ward
  ) async throws -> TestResponse {
    let begun = try await begin(file, as: visitor)
    #expect(begun.status == .created, "\(begun.text)")
    return try await send(file, from: 0, as: visitor)
  }

  func look(
    _ file: SentFile, as visitor: TestVisitor? = SentFile.ward
  ) async throws -> TestResponse {
    try await response(file.address, method: .head, as: visitor)
  }

  func cancel(
    _ file: SentFile, as visitor: TestVisitor? = SentFile.ward, token: String? = nil
  ) async throws -> TestResponse {
    var headers: HTTPFields = [:]
    headers[try #require(HTTPField.Name("X-Form-Token"))] = token ?? visitor?.formToken
    return try await response(file.address, method: .delete, headers: headers, as: visitor)
  }

  /// The names of the files that a draft has.
  func attached(to file: SentFile) async throws -> [String] {
    try await store.draft(movement: board().id, id: file.draft)?.files.map(\.name) ?? []
  }
}

extension TestResponse {
  var offset: Int? {
    HTTPField.Name("Upload-Offset").flatMap { headers[$0] }.flatMap { Int($0) }
  }

  var isComplete: Bool { HTTPField.Name("Upload-Complete").flatMap { headers[$0] } == "?1" }

  /// A value of the JSON that is the answer.
  func value(_ name: String) throws -> String {
    let found = try JSONSerialization.jsonObject(with: Data(body.readableBytesView))
    let values = try #require(found as? [String: Any])
    return values[name].map { "\($0)" } ?? ""
  }
}
