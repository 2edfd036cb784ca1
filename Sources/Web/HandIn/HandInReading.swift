import MovementCore
import Store

/// What was typed, checked: by the plan's form where there is one.
struct HandInReading {
  /// Nil if anything is wrong.
  private(set) var content: DeliverableContent?
  /// Nil where there is no form.
  private(set) var form: FormContent?
  /// By the names of the controls.
  private(set) var problems = WrongFields()

  init(
    _ entry: HandInEntry, _ task: HandInTask, _ board: MovementBoard, files: [FileReference],
    figures: [String: Int]
  ) {
    var title = entry.title
    var text = entry.text
    var amount = entry.amount
    if let planned = task.form {
      let counts = Dictionary(grouping: files, by: \.note.field).mapValues(\.count)
      do {
        let answers = try FormReading.read(
          entry.answers, by: planned, of: board.plan, files: counts, figures: figures)
        form = FormContent(answers: answers, planVersion: board.version)
        if let field = planned.titleField { title = answers[field.id]?.text ?? "" }
        text = planned.textField.flatMap { answers[$0.id]?.text } ?? ""
        if let field = planned.amountField { amount = String(answers[field.id]?.number ?? 0) }
      } catch {
        for problem in error.problems {
          problems[Self.control(problem.field, planned)] = problem.phrase
        }
        // What stands in fields of the form is wrong there, and nowhere else.
        if planned.titleField != nil { title = "–" }
        if planned.amountField != nil { amount = "1" }
        text = ""
      }
    }
    do {
      content = try DeliverableContent(
        title: title, text: text, amount: amount,
        fileCount: task.form == nil ? files.count : max(1, files.count), for: task.obligation)
    } catch {
      for problem in error.problems {
        problems[Self.control(problem, task.form)] = problem.phrase
      }
    }
    if !problems.isEmpty { content = nil }
  }

  /// The control of a field of the form.
  private static func control(_ name: String, _ form: Form) -> String {
    form[name]?.type == .files ? HandInEntry.Name.files(of: name) : FormFilling.control(name)
  }

  /// The control in which stands what is a deliverable's title, text or amount.
  private static func control(_ problem: FieldProblem, _ form: Form?) -> String {
    let field: Form.Field? =
      switch DeliverableContent.Field(rawValue: problem.field) {
      case .title: form?.titleField
      case .text: form?.textField
      case .amount: form?.amountField
      case nil: nil
      }
    return field.map { FormFilling.control($0.id) } ?? problem.field
  }
}

extension HandInTask {
  /// Whether the amount is asked for by itself.
  var asksForAmount: Bool { obligation.asksForAmount && form?.amountField == nil }
}
