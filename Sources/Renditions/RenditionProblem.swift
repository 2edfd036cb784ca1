package import Sandbox

/// Why there is no clean picture, or no rendition, of a file. The web has the words.
package enum RenditionProblem: Error, Hashable {
  /// It is damaged, or not what it claims to be.
  case notReadable
  /// It is closed by a password.
  case locked
  /// It has so many points, more than are taken.
  case tooManyPixels(width: Int, height: Int, limit: Int)
  /// The clean picture would have more bytes than this.
  case tooLarge(limit: Int)
  /// Reading it takes more than one file may cost.
  case tooCostly(ToolLimit)
  /// It has so many pages that are shown.
  case noSuchPage(of: Int)
  /// There is none of files of this type.
  case noRendition
  /// The machine lacks the package of this name.
  case notInstalled(package: String)
}

extension RenditionProblem {
  /// As it is written beside the renditions, so that a file that cannot be rendered costs a process
  /// once; nil for what is not the file's fault.
  var remembered: String? {
    switch self {
    case .notReadable: "notReadable"
    case .locked: "locked"
    case .tooManyPixels(let width, let height, let limit):
      "tooManyPixels \(width) \(height) \(limit)"
    case .tooLarge(let limit): "tooLarge \(limit)"
    case .tooCostly(let limit): "tooCostly \(limit.rawValue)"
    case .noSuchPage, .noRendition, .notInstalled: nil
    }
  }

  /// - Parameter text: As ``remembered``; nil for anything else.
  init?(remembered text: String) {
    let words = text.split(separator: " ")
    let numbers = words.compactMap { Int($0) }
    switch (words.first, numbers.count) {
    case ("notReadable", 0): self = .notReadable
    case ("locked", 0): self = .locked
    case ("tooManyPixels", 3):
      self = .tooManyPixels(width: numbers[0], height: numbers[1], limit: numbers[2])
    case ("tooLarge", 1): self = .tooLarge(limit: numbers[0])
    case ("tooCostly", 0):
      guard let limit = words.last.flatMap({ ToolLimit(rawValue: String($0)) }) else { return nil }
      self = .tooCostly(limit)
    default: return nil
    }
  }
}
