package import MovementCore

/// Something wrong in a table file, with its place.
package struct TableProblem: Sendable, Hashable {
  /// The file as the person named it.
  package var file: String
  /// The line on which the row begins, from 1; 1 is the header.
  package var line: Int
  /// The name of the column.
  package var column: String
  /// What happened, and what to write instead where that can be said.
  package var message: Phrase

  package init(file: String, line: Int, column: String, message: Phrase) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `FILE:LINE: column: message` (plan format §8).
  package func text(in language: Language) -> String {
    "\(file):\(line): \(column): \(message[language])"
  }
}
