import MovementCore
import Testing

@testable import Web

/// The sheet and the views know the same classes: neither a rule for nothing nor a class that was
/// mistyped.
@Suite struct StyleSheetTests {
  @Test("Each class of the sheet is used by a view or a script")
  func hasNothingDead() throws {
    let used = try Self.usedWords()
    let dead = StyleSheet().classes.subtracting(used).subtracting(Self.statuses)
    #expect(dead.sorted() == [])
  }

  @Test("Each class of a view is in the sheet")
  func knowsEveryClass() throws {
    let known = StyleSheet().classes.union(Self.unstyled).union(Self.statuses)
    var unknown: Set<String> = []
    for file in try SourceFiles.all(in: "Web") {
      for literal in Self.classLiterals(in: file.text) where !known.contains(literal) {
        unknown.insert(file.name + ": " + literal)
      }
    }
    #expect(unknown.sorted() == [])
  }

  @Test("Each value that a rule asks for is given, and each colour is on the page of the design")
  func knowsEveryValue() {
    let sheet = StyleSheet()
    // Set by the rules of the board themselves.
    #expect(sheet.askedValues.subtracting(sheet.values) == ["name", "depth"])
    #expect(Set(DesignColour.all.map(\.name)) == sheet.values.subtracting(["radius"]))
  }

  /// Made from statuses: `"mark " + status.rawValue`.
  private static let statuses = Set(Status.allCases.map(\.rawValue))

  /// Names of things that need no rule of their own: found by a script or a test.
  private static let unstyled: Set<String> = [
    "home-stories", "release-state",
  ]

  /// The classes that are written out as literals: `.class("a b")`, `.class(x ? "a" : "b")`.
  private static func classLiterals(in text: String) -> [String] {
    let code = text.replacing(/\/\/[^\n]*/, with: "")
    return code.matches(of: /\.class\(([^()]*(?:\([^()]*\)[^()]*)*)\)/).flatMap { call in
      call.1.matches(of: /"([^"\\]*)"/).flatMap { $0.1.split(separator: " ").map(String.init) }
    }
  }

  /// Every word in a literal of the views, and all of the scripts.
  private static func usedWords() throws -> Set<String> {
    var words: Set<String> = []
    for file in try SourceFiles.all(in: "Web") {
      for literal in file.text.matches(of: /"([^"\n]*)"/) {
        words.formUnion(
          literal.1.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
      }
      // Cases of enums that give a class by their raw value.
      for line in file.text.matches(of: /case ([a-z][\w, ]*)\n/) {
        words.formUnion(line.1.split { !$0.isLetter }.map(String.init))
      }
    }
    for file in try SourceFiles.all(in: "Web/Assets/files", withSuffix: ".js") {
      words.formUnion(
        file.text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    }
    return words
  }
}
