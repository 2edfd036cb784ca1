/// A figure of a report that was handed in, and what the record counts now for the same days: what
/// was accepted, returned or withdrawn since. The report keeps its own.
package struct FigureDifference: Sendable, Equatable {
  /// The field's id.
  package let field: String
  /// As it was handed in.
  package let frozen: Figure
  package let countedNow: Int

  /// Nil if the record counts what it counted then. A correction by hand is no difference.
  package init?(field: String, frozen: Figure, countedNow: Int) {
    guard frozen.counted != countedNow else { return nil }
    self.field = field
    self.frozen = frozen
    self.countedNow = countedNow
  }

  /// How much more is counted now; negative for less.
  package var change: Int {
    let (change, overflow) = countedNow.subtractingReportingOverflow(frozen.counted)
    guard overflow else { return change }
    return countedNow < 0 ? .min : .max
  }

  /// “lúc nộp ghi nhận 12, nay là 14 (+2)”.
  package var phrase: Phrase {
    func words(_ language: Language) -> (then: String, now: String, change: String) {
      let sign = change > 0 ? "+" : ""
      return (
        grouped(frozen.counted, language), grouped(countedNow, language),
        sign + grouped(change, language)
      )
    }
    let (vietnamese, english) = (words(.vietnamese), words(.english))
    return Phrase(
      vi: "lúc nộp ghi nhận \(vietnamese.then), nay là \(vietnamese.now) (\(vietnamese.change))",
      en: "\(english.then) when handed in, \(english.now) now (\(english.change))")
  }
}

extension Form {
  /// The figures of a report that are no longer what the record counts, in the order of the form.
  ///
  /// - Parameter counts: What the record counts now, by field; a figure that is not among them is left
  ///   out.
  package func differences(
    of answers: FormAnswers, from counts: [String: Int]
  ) -> [FigureDifference] {
    figures.compactMap { field in
      guard let frozen = answers[field.id]?.figure, let now = counts[field.id] else { return nil }
      return FigureDifference(field: field.id, frozen: frozen, countedNow: now)
    }
  }
}
