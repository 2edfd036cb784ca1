import MovementCore

/// Says on a terminal what is being done, on one line that goes away at the end.
struct Progress {
  let console: Console
  let language: Language

  func show(_ phrase: Phrase) {
    guard console.asideIsTerminal else { return }
    console.writeAside(Array("\r\u{1B}[K\(phrase[language])".utf8))
  }

  /// Does something that shows its progress, and clears the line whatever comes of it.
  func clearing<Value>(_ body: () async throws -> Value) async rethrows -> Value {
    defer { clear() }
    return try await body()
  }

  private func clear() {
    guard console.asideIsTerminal else { return }
    console.writeAside(Array("\r\u{1B}[K".utf8))
  }
}
