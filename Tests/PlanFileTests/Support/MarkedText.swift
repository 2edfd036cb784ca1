import PlanFile
import Testing

/// A text whose markers 1️⃣ … 9️⃣ stand before the places that a test speaks of.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [Place: Character] = [:]

  init(_ marked: String) {
    var place = Place.start
    for character in marked {
      if character.unicodeScalars.contains("\u{20E3}") {
        places[place] = character
      } else {
        text.append(character)
        if character.isNewline {
          place = Place(line: place.line + 1, column: 1)
        } else {
          place.column += character.unicodeScalars.count
        }
      }
    }
  }

  /// `1️⃣ error bad-date`, or the place in numbers where no marker stands.
  func summary(of diagnostic: Diagnostic) -> String {
    let marker = places[diagnostic.place].map(String.init)
    let place = marker ?? "\(diagnostic.line):\(diagnostic.column)"
    return "\(place) \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)"
  }
}

/// Expects exactly these findings in a marked text, in this order; each is written
/// `1️⃣ error bad-date`.
func expect(
  _ marked: String, finds expected: String..., sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let reading = PlanFile.read(Array(marked.text.utf8))
  let found = reading.diagnostics.map(marked.summary)
  #expect(found == expected, "\(marked.text)", sourceLocation: sourceLocation)
  let hasError = found.contains { $0.contains(" error ") }
  #expect((reading.plan == nil) == hasError, sourceLocation: sourceLocation)
}

/// What reading a text without markers gives.
func read(_ text: String) -> PlanReading { PlanFile.read(Array(text.utf8)) }

/// The findings of a marked text, for a test that computes what it expects.
struct MarkedFindings {
  var all: [String]

  init(_ marked: String) {
    let marked = MarkedText(marked)
    all = PlanFile.read(Array(marked.text.utf8)).diagnostics.map(marked.summary)
  }

  var withoutNotes: [String] { all.filter { !$0.contains(" note ") } }
}
