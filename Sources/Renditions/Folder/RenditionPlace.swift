import Files
import Secrets

/// Something that was made of a stored file, and under which name it lies.
struct RenditionPlace: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case thumbnail
    case view
    case page(Int)
    /// How many pages there are, as digits.
    case pageCount
    /// A text document as PDF.
    case document

    /// Behind the hash.
    var ending: String {
      switch self {
      case .thumbnail: "small.webp"
      case .view: "view.webp"
      case .page(let number): "page-\(number).webp"
      case .pageCount: "pages"
      case .document: "document.pdf"
      }
    }
  }

  let hash: String
  let part: Part

  /// - Throws: `noSuchFile` for a text that is no hash, whatever path it may be.
  init(_ hash: String, _ part: Part) throws(FileProblem) {
    guard hash.utf8.count == 64, hash.utf8.allSatisfy(Hexadecimal.isDigit) else {
      throw .noSuchFile
    }
    self.hash = hash
    self.part = part
  }

  /// The subfolder: the first two digits, as in the folder of files.
  var folder: String { String(hash.prefix(2)) }

  var name: String { "\(hash.dropFirst(2)).\(part.ending)" }
}
