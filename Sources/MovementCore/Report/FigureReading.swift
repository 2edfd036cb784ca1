/// Takes what was typed for a figure: nothing leaves what was counted; another number needs a reason.
struct FigureReading {
  let field: Form.Field
  let counted: Int

  init(_ field: Form.Field, counted: Int) {
    self.field = field
    self.counted = counted
  }

  struct Problem: Error {
    /// The name of what it is wrong with: the number, or the reason.
    let field: String
    let phrase: Phrase
  }

  func read(_ typed: TypedAnswers) -> Result<Figure, Problem> {
    let number = typed[field.id].filter { !EnteredText($0).isBlank }
    guard let first = number.first else { return unchanged }
    switch field.number(first) {
    case .failure(let problem): return wrong(problem.phrase)
    case .success(counted): return unchanged
    case .success(let value):
      return corrected(to: value, because: typed.text(TypedAnswers.reason(of: field.id)))
    }
  }

  private var unchanged: Result<Figure, Problem> {
    guard field.takes(counted) else {
      return wrong(
        Phrase(
          vi: "Số ghi nhận là \(grouped(counted, .vietnamese)), nhưng ô này chỉ nhận từ "
            + "\(grouped(field.leastNumber, .vietnamese)) đến "
            + "\(grouped(field.mostNumber, .vietnamese)). Vui lòng ghi số đúng và lý do.",
          en: "\(grouped(counted, .english)) were counted, but only "
            + "\(grouped(field.leastNumber, .english)) to \(grouped(field.mostNumber, .english)) "
            + "are taken. Give the right number and the reason."))
    }
    return .success(Figure(counted: counted))
  }

  private func corrected(to value: Int, because typed: String) -> Result<Figure, Problem> {
    let reason = EnteredText(typed)
    if let problem = problem(of: reason, value) {
      return .failure(Problem(field: TypedAnswers.reason(of: field.id), phrase: problem))
    }
    return .success(Figure(counted: counted, value: value, reason: reason.text))
  }

  private func problem(of reason: EnteredText, _ value: Int) -> Phrase? {
    if reason.isBlank {
      return Phrase(
        vi: "Số ghi nhận là \(grouped(counted, .vietnamese)), ở đây ghi "
          + "\(grouped(value, .vietnamese)). Vui lòng ghi lý do, hoặc để trống ô số để lấy số ghi "
          + "nhận.",
        en:
          "\(grouped(counted, .english)) were counted, \(grouped(value, .english)) is given. Give "
          + "the reason, or leave the number empty to take what was counted.")
    }
    if let hidden = reason.hidden { return hidden.phrase }
    if !reason.isOneLine {
      return Phrase(
        vi: "Lý do chỉ viết trên một dòng. Vui lòng bỏ chỗ xuống dòng.",
        en: "The reason is one line only. Remove the line break.")
    }
    guard reason.length > Figure.longestReason else { return nil }
    return .tooLong(
      Phrase(vi: "Lý do", en: "The reason"), count: reason.length, limit: Figure.longestReason)
  }

  private func wrong(_ phrase: Phrase) -> Result<Figure, Problem> {
    .failure(Problem(field: field.id, phrase: phrase))
  }
}
