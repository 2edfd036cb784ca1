import MovementCore
import Store

/// What a file of contents says, checked as the page checks it: by the plan's form where there is
/// one. A demonstration that nobody could have handed in would be none.
struct DemoReading {
  let content: DeliverableContent
  /// Nil where the plan has no form.
  let form: FormContent?
  let files: [DemoFile]

  /// - Parameter figures: What the record counts, by field.
  /// - Throws: `DemoProblem`.
  init(
    _ revision: DemoContent.Revision, of deliverable: Deliverable, for obligation: Obligation,
    _ plan: Plan, figures: [String: Int]
  ) throws {
    let planned = plan.form(of: obligation.what)
    let written = DemoAnswers(revision.written, by: planned)
    files = written.files
    do {
      var title = revision.title
      var text = revision.written.text
      var amount = String(deliverable.amount)
      var answers: FormAnswers?
      if let planned {
        let counts = Dictionary(grouping: written.files, by: \.note.field).mapValues(\.count)
        let read = try FormReading.read(
          written.typed, by: planned, of: plan, files: counts, figures: figures)
        if let field = planned.titleField { title = read[field.id]?.text }
        text = planned.textField.flatMap { read[$0.id]?.text } ?? ""
        if let field = planned.amountField { amount = String(read[field.id]?.number ?? 0) }
        answers = read
      }
      guard let title else { throw DemoProblem.noTitle(deliverable.id) }
      content = try DeliverableContent(
        title: title, text: text, amount: amount,
        fileCount: planned == nil ? files.count : max(1, files.count), for: obligation)
      // The demonstration's plan is new when its contents are handed in.
      form = answers.map { FormContent(answers: $0, planVersion: 1) }
    } catch let problems as FieldProblems {
      throw DemoProblem.wrongAnswers(deliverable.id, problems)
    }
  }
}
