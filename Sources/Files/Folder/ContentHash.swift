import Secrets

/// The name of a content: its SHA-256 as 64 hexadecimal digits in lower case.
struct ContentHash {
  let text: String

  /// Nil for anything that is not 64 such digits, whatever path it may be.
  init?(_ text: String) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Hexadecimal.isDigit) else { return nil }
    self.text = text
  }

  init(_ stream: SHA256Stream) { text = stream.finish().hexadecimal }

  /// The subfolder: the first two digits.
  var folder: String { String(text.prefix(2)) }

  /// The name within it: the others.
  var name: String { String(text.dropFirst(2)) }

  /// The names of all subfolders.
  static var folders: [String] { (UInt8.min ... .max).map { [$0].hexadecimal } }
}
