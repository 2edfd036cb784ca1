import Files
import Foundation
import Hummingbird
import MovementCore
import NIOCore
import Secrets
import Store
import VietnameseText

/// What a page says of a file before it sends it: JSON of a few values.
struct UploadDescription: Decodable {
  let unit: UnitID
  let obligation: Obligation.ID
  /// The id of the form's field.
  let field: String
  /// As the browser has it.
  let name: String
  /// How often the draft had been saved when the page knew it last; 0: never.
  let edit: Int
  let due: Int?
  /// In bytes.
  let length: Int
  /// SHA-256 of the content.
  let hash: String?

  /// Longest description, in bytes.
  private static let longest = 16_384

  /// - Throws: `SiteProblem.unreadableForm` for what no page of ours would send.
  static func read(_ request: Request) async throws -> UploadDescription {
    do {
      let body = try await request.body.collect(upTo: longest)
      let found = try JSONDecoder().decode(
        UploadDescription.self, from: Data(body.readableBytesView))
      guard found.isReadable else { throw SiteProblem.unreadableForm }
      return found
    } catch is DecodingError {
      throw SiteProblem.unreadableForm
    } catch is NIOTooManyBytesError {
      throw SiteProblem.formTooLarge
    }
  }

  private var isReadable: Bool {
    [unit, obligation, field, name].allSatisfy(\.isStreamSafe)
      && (1...64).contains(field.unicodeScalars.count)
      && !field.unicodeScalars.contains { $0.properties.generalCategory == .control }
      && name.utf8.count <= 4_096 && edit >= 0 && length >= 0
      && (due.map { (1...1_000_000).contains($0) } ?? true)
      && (hash.map { $0.utf8.count == 64 && $0.utf8.allSatisfy(Hexadecimal.isDigit) } ?? true)
  }

  func announcement(
    _ id: String, of draft: Deliverable.ID, in movement: MovementID
  ) -> UploadAnnouncement {
    UploadAnnouncement(
      id: id, movement: movement, draft: draft, unit: unit, obligation: obligation, due: due,
      field: field, name: FileName.clean(name, type: nil), length: length, hash: hash)
  }
}
