import FoundationEssentials
import MovementCore
import Store

/// How the papers of some of the demonstration's units look: `letterheads.json`, by unit. Nobody real
/// signs them.
enum DemoLetterheads {
  private struct Entry: Decodable {
    let side: String
    let parent: String
    let issuer: String
    let abbreviation: String
    let place: String
    let signingFor: String?
    let signerTitle: String
    let archive: String

    var letterhead: Letterhead {
      Letterhead(
        side: PaperSide(rawValue: side) ?? .party, parent: parent, issuer: issuer,
        abbreviation: abbreviation, place: place, signingFor: signingFor ?? "",
        signerTitle: signerTitle, archive: archive)
    }
  }

  /// Those that nobody has said otherwise yet.
  static func add(from path: String, to store: MovementStore) async throws {
    guard let bytes = FileManager.default.contents(atPath: path) else { return }
    let entries = try JSONDecoder().decode([String: Entry].self, from: bytes)
    for (unit, entry) in entries.sorted(by: { $0.key < $1.key })
    where try await store.letterhead(of: unit) == nil {
      try await store.setLetterhead(entry.letterhead, of: unit, by: Actor(id: "lantoa demo"))
    }
  }
}
