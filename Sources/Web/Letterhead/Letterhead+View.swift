import HTML
import MovementCore

/// How the papers of a unit look, to be said once.
struct LetterheadView {
  let movement: MovementKey
  let unit: Unit
  let form: LetterheadForm
  let isSaved: Bool
  let visit: Visit

  var title: String { visit(vi: "Mẫu đầu văn bản", en: "Letterhead") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(PapersView.title), visit.link(.papers(movement))),
      (unit.name, visit.link(.unit(movement, unit.id))),
    ]).render(visit, into: &html)
    html(.h1, text: title)
    html(.p, .class("sub"), visit.planLanguage, text: unit.name)
    html(
      .p, .class("lead"),
      text: visit(
        vi:
          "Báo cáo, bảng và công văn của đơn vị dùng phần đầu và chữ ký này. Phần nào để trống thì "
          + "trên văn bản chừa chỗ để điền.",
        en: "Reports, tables and letters of the unit are headed and signed like this. What is left "
          + "empty leaves room on the paper."))
    if isSaved {
      html(.p, .class("notice saved"), .role("status"), text: visit(vi: "Đã lưu.", en: "Saved."))
    }
    let labels =
      LetterheadForm.lines.map { ($0.name, visit($0.label)) }
      + [("recipients", visit(vi: "Nơi nhận", en: "Recipients"))]
    ProblemSummary(problems: form.problems, fields: labels).write(visit, into: &html)
    WriteForm(to: .letterhead(movement, unit.id)).write(visit, into: &html) { fields(&$0) }
  }

  private func fields(_ html: inout HTMLWriter) {
    ChoiceField(
      name: "side", label: visit(vi: "Thể thức", en: "Rules"),
      options: [
        .init(
          value: PaperSide.party.rawValue,
          label: visit(vi: "Văn bản của Đảng", en: "The Party's papers")),
        .init(
          value: PaperSide.state.rawValue,
          label: visit(vi: "Văn bản hành chính nhà nước", en: "The State's papers")),
      ], value: form.letterhead.side.rawValue
    ).write(visit, into: &html)
    for line in LetterheadForm.lines {
      LineField(
        name: line.name, label: visit(line.label), value: form.letterhead[keyPath: line.path],
        help: line.help.map { visit($0) }, problem: form.problems[line.name],
        isRequired: line.name == "issuer", maxLength: Letterhead.longestLine
      ).write(visit, into: &html)
    }
    TextField(
      name: "recipients", label: visit(vi: "Nơi nhận", en: "Recipients"),
      value: form.letterhead.recipients.joined(separator: "\n"),
      help: visit(
        vi: "Mỗi dòng một nơi, ngoài nơi nhận theo kế hoạch",
        en: "One to a line, beside those whom the plan names"),
      problem: form.problems["recipients"], isRequired: false, rows: 4,
      language: visit.planLanguage
    ).write(visit, into: &html)
    html(.p, .class("actions")) { html in
      html(.button, text: visit(vi: "Lưu", en: "Save"))
      html(
        .a, .class("button quiet"), .href(visit.link(.papers(movement))),
        text: visit(vi: "Về trang báo cáo", en: "Back to the reports"))
    }
  }
}
