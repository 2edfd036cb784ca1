package import MovementCore

/// The fields that a template may use: what a page lists and an upload is held against.
package struct TemplateCatalogue: Sendable {
  package enum Kind: String, Sendable { case text, number, list, object, picture }

  package struct Field: Sendable, Hashable {
    /// As ``TemplateCheck`` says it: `office.issuer`, `sections[].title`.
    package let path: String
    package let kind: Kind
    package let meaning: Phrase

    package init(_ path: String, _ kind: Kind, _ meaning: Phrase) {
      self.path = path
      self.kind = kind
      self.meaning = meaning
    }
  }

  package let fields: [Field]
  private let paths: Set<String>

  package init(_ fields: [Field]) {
    self.fields = fields
    paths = Set(fields.map(\.path))
  }

  package func has(_ path: String) -> Bool { paths.contains(path) }

  /// The field whose name is most like one that there is not; nil if none is.
  package func nearest(to path: String) -> String? {
    let candidates = fields.map { (path: $0.path, distance: Spelling.distance($0.path, path)) }
    guard let best = candidates.min(by: { $0.distance < $1.distance }),
      best.distance <= max(2, path.count / 4)
    else { return nil }
    return best.path
  }
}

private enum Spelling {
  /// How many letters have to be put in, left out or changed (Levenshtein).
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.prefix(80))
    let second = Array(second.prefix(80))
    var row = Array(0...second.count)
    for (place, letter) in first.enumerated() {
      var before = row[0]
      row[0] = place + 1
      for (other, candidate) in second.enumerated() {
        let changed = before + (letter == candidate ? 0 : 1)
        before = row[other + 1]
        row[other + 1] = min(changed, row[other] + 1, before + 1)
      }
    }
    return row[second.count]
  }
}
