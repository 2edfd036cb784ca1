import MovementCore
import TableFile

/// What keeps files from being used: a line for each problem.
struct InputProblems: PhrasedError {
  private(set) var lines: [Phrase] = []

  var phrase: Phrase {
    Phrase(
      vi: lines.map(\.vietnamese).joined(separator: "\n"),
      en: lines.map(\.english).joined(separator: "\n"))
  }

  mutating func add(_ problems: [Phrase]) { lines += problems }

  mutating func add(_ problems: [TableProblem]) {
    lines += problems.map { Phrase(vi: $0.text(in: .vietnamese), en: $0.text(in: .english)) }
  }

  /// Reads a file; one that cannot be read is a problem among others.
  mutating func reading<Value>(_ body: () throws(InputFileProblem) -> Value) -> Value? {
    do {
      return try body()
    } catch {
      lines.append(error.phrase)
      return nil
    }
  }
}

extension TableProblem {
  /// The same as a warning. Not in the form `FILE:LINE:`, which says that a row was refused.
  var warning: Phrase {
    Phrase(
      vi: "\(file), dòng \(line), \(column): \(message.vietnamese)",
      en: "\(file), line \(line), \(column): \(message.english)")
  }
}
