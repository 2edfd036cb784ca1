/// Which picture of a file is wanted.
enum RenditionName: Equatable {
  /// Small, for lists.
  case thumbnail
  /// As large as a screen.
  case view
  /// A page of a document, from 1.
  case page(Int)

  init?(_ word: String) {
    switch word {
    case "small": self = .thumbnail
    case "view": self = .view
    default:
      guard word.hasPrefix("page-"), let number = Int(word.dropFirst(5)), (1...100).contains(number)
      else { return nil }
      self = .page(number)
    }
  }

  var word: String {
    switch self {
    case .thumbnail: "small"
    case .view: "view"
    case .page(let number): "page-" + String(number)
    }
  }
}

extension Address {
  /// A file as a picture.
  func rendition(_ name: RenditionName) -> Address { with("as", name.word) }
}
