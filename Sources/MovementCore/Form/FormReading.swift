/// Takes what was typed into a form, against the plan that has it: one definition decides in the
/// browser, on the page and in the API what is right.
package struct FormReading: Sendable {
  package let form: Form
  let plan: Plan
  /// How many files each field has.
  let files: [String: Int]
  /// What the record counts for the figures, by field.
  let figures: [String: Int]
  private var problems: [FieldProblem] = []
  private var answers = FormAnswers()

  private init(_ form: Form, of plan: Plan, files: [String: Int], figures: [String: Int]) {
    self.form = form
    self.plan = plan
    self.files = files
    self.figures = figures
  }

  /// The answers, if nothing is wrong with them. What a condition leaves out is dropped.
  ///
  /// - Parameters:
  ///   - files: How many files are attached, by field.
  ///   - figures: What the record counts, by field. A figure that is not among them is read like any
  ///     other number: nobody counts for a form that is only tried.
  /// - Throws: Everything that is wrong, by the names of the fields (``TypedAnswers``).
  package static func read(
    _ typed: TypedAnswers, by form: Form, of plan: Plan, files: [String: Int],
    figures: [String: Int] = [:]
  ) throws(FieldProblems) -> FormAnswers {
    var reading = FormReading(form, of: plan, files: files, figures: figures)
    for field in form.fields where form.asks(for: field, given: typed) {
      reading.take(field, typed)
    }
    reading.refuseUnknown(typed)
    if let problems = FieldProblems(reading.problems) { throw problems }
    return reading.answers
  }

  private mutating func take(_ field: Form.Field, _ typed: TypedAnswers) {
    switch field.type {
    case .files: check(countOf: field, files[field.id] ?? 0, at: field.id)
    case .group: group(field, typed)
    default:
      if field.counts != nil, let counted = figures[field.id] {
        return figure(field, counted: counted, typed)
      }
      if let answer = answer(to: field, typed[field.id], at: field.id) {
        answers[field.id] = answer
      }
    }
  }

  private mutating func figure(_ field: Form.Field, counted: Int, _ typed: TypedAnswers) {
    switch FigureReading(field, counted: counted).read(typed) {
    case .success(let figure): answers[field.id] = .figure(figure)
    case .failure(let problem): note(problem.field, problem.phrase)
    }
  }

  private mutating func group(_ group: Form.Field, _ typed: TypedAnswers) {
    let numbers = typed.rows(of: group.id).filter { row in
      group.fields.contains { field in
        !typed[TypedAnswers.name(group.id, row, field.id)].allSatisfy { EnteredText($0).isBlank }
      }
    }
    check(countOf: group, numbers.count, at: group.id)
    var rows: [[String: FieldAnswer]] = []
    for number in numbers {
      var row: [String: FieldAnswer] = [:]
      for field in group.fields {
        let name = TypedAnswers.name(group.id, number, field.id)
        if let answer = answer(to: field, typed[name], at: name) { row[field.id] = answer }
      }
      rows.append(row)
    }
    if !rows.isEmpty { answers[group.id] = .rows(rows) }
  }

  /// Nil, with the problem noted if there is one, where nothing was answered.
  private mutating func answer(
    to field: Form.Field, _ typed: [String], at name: String
  ) -> FieldAnswer? {
    let typed = typed.filter { !EnteredText($0).isBlank }
    guard !typed.isEmpty else {
      if field.isRequired { note(name, field.missing) }
      return nil
    }
    switch AnswerReading(field, options: plan.options(of: field), days: plan.plausibleDays)
      .read(typed)
    {
    case .success(let answer): return answer
    case .failure(let problem):
      note(name, problem.phrase)
      return nil
    }
  }

  private mutating func check(countOf field: Form.Field, _ count: Int, at name: String) {
    if count == 0 {
      if field.isRequired { note(name, field.missing) }
    } else if let least = field.min, count < least {
      note(name, field.tooFew(least))
    } else if let most = field.limit, count > most {
      note(name, field.tooMany(most))
    }
  }

  /// What the form has no field for: sent by a page of another plan, or by none of ours.
  private mutating func refuseUnknown(_ typed: TypedAnswers) {
    let unknown = typed.values.keys.filter { !form.has($0) }.sorted()
    for name in unknown.prefix(20) {
      note(
        name,
        Phrase(
          vi: "Mẫu hiện nay không có ô “\(name.prefix(80))”. Vui lòng mở lại trang rồi nhập lại.",
          en: "The form has no field “\(name.prefix(80))” now. Open the page again."))
    }
  }

  private mutating func note(_ name: String, _ phrase: Phrase) {
    problems.append(FieldProblem(field: name, phrase))
  }
}

extension Form {
  /// Whether a field is asked for, by what was typed so far.
  package func asks(for field: Field, given typed: TypedAnswers) -> Bool {
    field.condition.allSatisfy { requirement in
      guard let other = self[requirement.field], asks(for: other, given: typed) else {
        return false
      }
      return !Set(typed[requirement.field]).isDisjoint(with: requirement.values)
    }
  }

  /// Whether it has a field of that name, or a group with such a field in its rows, or a figure of
  /// which it is the reason.
  package func has(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let field = self[String(parts[0])] else { return false }
    if field.counts != nil, name == TypedAnswers.reason(of: field.id) { return true }
    guard field.type == .group else { return parts.count == 1 && field.type != .files }
    guard parts.count == 3, TypedAnswers.rowNumber(parts[1]) != nil else { return false }
    return field.fields.contains { $0.id == parts[2] }
  }
}

extension Plan {
  /// The days that a form takes: from a year before the period to a year after it. A model may have
  /// begun before and go on after, but a year mistyped is found.
  package var plausibleDays: DateRange {
    DateRange(from: period.first.adding(days: -366), atLeastTo: period.last.adding(days: 366))
  }
}
