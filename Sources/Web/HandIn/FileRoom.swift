/// What of the files of a form is taken.
enum FileRoom: ExpressibleByIntegerLiteral {
  /// So many of them.
  case files(Int)
  /// None.
  case none(SpaceProblem)

  init(integerLiteral count: Int) { self = .files(count) }

  /// Why another file is not taken; nil if it is.
  func refusal(after count: Int) -> HandInSubmission.RefusedFile.Reason? {
    switch self {
    case .files(let most): count < most ? nil : .tooMany
    case .none(let problem): .noRoom(problem)
    }
  }
}
