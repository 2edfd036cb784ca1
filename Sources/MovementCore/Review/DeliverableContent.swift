/// What a unit writes in a deliverable, checked: only what keeps the limits has a value of this
/// type.
package struct DeliverableContent: Sendable, Equatable {
  /// One line of 1 to 200 characters.
  package let title: String
  /// At most 20,000 characters; not empty unless there is a file.
  package let text: String
  /// 0 to 1,000,000,000.
  package let amount: Int

  package static let longestTitle = 200
  package static let longestText = 20_000
  package static let largestAmount = 1_000_000_000

  /// The ids of the fields, in the order of the form.
  package enum Field: String, CaseIterable, Sendable {
    case title, text, amount
  }

  /// Takes what was typed. Lengths are in code points of NFC.
  ///
  /// - Parameters:
  ///   - amount: As typed; looked at only if the obligation asks for it.
  ///   - fileCount: How many files come with it.
  /// - Throws: Everything that is wrong, by field.
  package init(
    title: String, text: String, amount: String, fileCount: Int, for obligation: Obligation
  ) throws(FieldProblems) {
    // A cell of a table pasted as a title brings its tabulators along.
    let title = EnteredText(String(title.map { $0 == "\t" ? " " : $0 }))
    let text = EnteredText(text)
    let counted = AmountField(amount, obligation.amountQuestion)
    var problems: [FieldProblem] = []
    func check(_ field: Field, _ problem: Phrase?) {
      if let problem { problems.append(FieldProblem(field: field.rawValue, problem)) }
    }
    check(.title, Self.problem(ofTitle: title))
    check(.text, Self.problem(ofText: text, fileCount: fileCount))
    check(.amount, counted.problem)
    if let problems = FieldProblems(problems) { throw problems }
    self.title = title.text
    self.text = text.text
    self.amount = counted.value
  }

  private static func problem(ofTitle title: EnteredText) -> Phrase? {
    if title.isBlank {
      return Phrase(vi: "Vui lòng ghi tên sản phẩm.", en: "Give the deliverable a title.")
    }
    if let hidden = title.hidden { return hidden.phrase }
    if !title.isOneLine {
      return Phrase(
        vi: "Tên chỉ viết trên một dòng. Vui lòng bỏ chỗ xuống dòng.",
        en: "The title is one line only. Remove the line break.")
    }
    guard title.length > longestTitle else { return nil }
    return .tooLong(Phrase(vi: "Tên", en: "The title"), count: title.length, limit: longestTitle)
  }

  private static func problem(ofText text: EnteredText, fileCount: Int) -> Phrase? {
    if text.isBlank, fileCount == 0 {
      return Phrase(
        vi: "Vui lòng ghi nội dung hoặc đính kèm ít nhất một tệp.",
        en: "Write the text, or attach at least one file.")
    }
    if let hidden = text.hidden { return hidden.phrase }
    guard text.length > longestText else { return nil }
    return .tooLong(Phrase(vi: "Nội dung", en: "The text"), count: text.length, limit: longestText)
  }
}

/// The amount as it was typed, and what is wrong with it.
private struct AmountField {
  var value = 1
  var problem: Phrase?

  init(_ typed: String, _ question: AmountQuestion?) {
    guard let question else { return }
    let typed = EnteredText(typed).text
    if typed.isEmpty {
      if question == .people {
        problem = Phrase(
          vi: "Vui lòng ghi số người, bằng chữ số; không có ai thì ghi 0.",
          en: "Give the number of people in digits; 0 if there is none.")
      }
    } else if let number = WholeNumber.read(typed), number <= DeliverableContent.largestAmount {
      value = number
    } else {
      let limit = DeliverableContent.largestAmount
      problem = Phrase(
        vi: "Vui lòng ghi một số nguyên từ 0 đến \(grouped(limit, .vietnamese)).",
        en: "Give a whole number from 0 to \(grouped(limit, .english)).")
    }
  }
}
