extension Form.Field {
  /// The numbers that a `number` takes, where the plan says nothing else: 0 to 1,000,000,000. What the
  /// record sums over a whole province can be more.
  package var leastNumber: Int { min ?? 0 }
  package var mostNumber: Int {
    max ?? (counts == nil ? DeliverableContent.largestAmount : Figure.largest)
  }

  func takes(_ number: Int) -> Bool { number >= leastNumber && number <= mostNumber }

  /// Reads a number that was typed.
  func number(_ typed: String) -> Result<Int, AnswerReading.Problem> {
    if let number = WholeNumber.read(EnteredText(typed).text), takes(number) {
      return .success(number)
    }
    return .failure(
      AnswerReading.Problem(
        phrase: Phrase(
          vi: "Vui lòng ghi một số nguyên từ \(grouped(leastNumber, .vietnamese)) đến "
            + "\(grouped(mostNumber, .vietnamese)).",
          en: "Give a whole number from \(grouped(leastNumber, .english)) to "
            + "\(grouped(mostNumber, .english)).")))
  }
}
