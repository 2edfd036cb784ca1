import MovementCore

/// Collects what reading a plan finds. The readers of its parts are extensions, each in a file.
struct Reader {
  private(set) var diagnostics: [Diagnostic] = []
  var suggestions = Suggestions()
  /// The keys of each kind of mapping as messages list them.
  var keyNames: [ObjectIdentifier: String] = [:]
  /// Where the mapping begins that is being read again because of a key that is there twice.
  var rereadMapping: Place?
  /// How many more nodes may be read again.
  var rereadAllowance = 100_000
  /// How many more dues the plan may have.
  var dueAllowance = Reader.dueLimit

  /// All dues of a plan together. A plan of `every: month` from the year 1 to the year 9999 in each
  /// obligation would fill the memory.
  static let dueLimit = 100_000

  mutating func error(_ code: DiagnosticCode, at place: Place, _ message: Phrase) {
    report(.error, code, at: place, message)
  }

  /// An error that lies in how the keys of a mapping go together. It is not in the value of a key
  /// that is there twice.
  mutating func error(
    _ code: DiagnosticCode, at place: Place, _ message: Phrase, ofKeysTogetherIn mapping: Place
  ) {
    if mapping != rereadMapping { error(code, at: place, message) }
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: DiagnosticCode, at place: Place, _ message: Phrase
  ) {
    diagnostics.append(
      Diagnostic(severity: severity, code: code, place: place, message: message))
  }

  /// Takes back what was reported since there were `count` diagnostics, except at these places.
  mutating func retract(since count: Int, exceptAt places: Set<Place>) {
    let kept = diagnostics[count...].filter { places.contains($0.place) }
    diagnostics.replaceSubrange(count..., with: kept)
  }

  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
