import MovementCore

/// What the page for loading shows.
struct LoadModel {
  let subject: LoadFiles.Subject
  /// The day from which the units' values hold, as it was typed.
  var day = ""
  var isDayWrong = false
  /// Files that were not chosen.
  var missing: Set<LoadFiles.Slot> = []
  /// What is wrong in the files.
  var problems: [LoadProblem] = []
  /// Something was loaded right before.
  var isDone = false

  /// The word of the address that says so.
  static let done = "loaded"
  /// How many problems are shown; the rest is counted.
  static let mostProblems = 200
}
