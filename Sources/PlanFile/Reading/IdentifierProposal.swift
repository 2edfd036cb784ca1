import MovementCore
import VietnameseText

/// An id made from any text: “Hộ nghèo” gives `ho-ngheo`. Nil if nothing is left of it.
func identifier(from text: String) -> String? {
  guard text.utf8.count <= 200 else { return nil }
  let words = text.folded.split { !Identifier.isValid(String($0)) || $0 == "-" }
  let id = words.joined(separator: "-").prefix(64)
  return id.isEmpty ? nil : String(id)
}
