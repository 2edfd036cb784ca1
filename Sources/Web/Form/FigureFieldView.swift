import HTML
import MovementCore
import Papers

/// The figures of a report with the addresses at which they are opened.
struct FoundFigures {
  let figures: ReportFigures
  let board: MovementBoard

  func address(_ field: Form.Field) -> Address {
    .figure(
      board.key, unit: board.directory.units[figures.subject.unit].id,
      board.plan.obligations[figures.subject.obligation].id, field: field.id,
      due: figures.subject.due)
  }
}

/// A number of a report that the record counts: it is there already, opens what it counts, and may be
/// corrected with a reason.
struct FigureFieldView {
  let filling: FormFilling
  let field: Form.Field
  let count: FigureCount
  let found: FoundFigures

  private var control: String { FormFilling.control(field.id) }
  private var reason: String { TypedAnswers.reason(of: field.id) }

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let frame = FieldFrame(
      id: control + "-figure", label: field.label, help: field.help,
      labelLanguage: visit.planLanguage, mark: filling.marks[field.id],
      shownWhen: field.conditionJSON)
    FieldGroupFrame(frame: frame, kind: "figure").write(visit, into: &html) { html in
      counted(visit, &html)
      html(.details, .flag("open", if: isCorrected)) { html in
        html(.summary) { html in
          html.text(visit(vi: "Sửa số này", en: "Correct this number"))
          html(.span, .class("hidden-words"), visit.planLanguage, text: ": " + field.label)
        }
        correction(visit, &html)
      }
    }
  }

  private var isCorrected: Bool {
    [field.id, reason].contains { name in
      !filling.typed[name].isEmpty || filling.problems[FormFilling.control(name)] != nil
    }
  }

  private func counted(_ visit: Visit, _ html: inout HTMLWriter) {
    html(.p, .class("found")) { html in
      html.text(visit(vi: "Số ghi nhận: ", en: "On record: "))
      html(.a, .href(found.address(field).text)) { html in
        html(.b, text: visit.number(count.value))
        html(.span, .class("hidden-words"), visit.planLanguage, text: ", " + field.label)
      }
      if let last = found.figures.last[field.id] {
        let words = visit(vi: "kỳ trước: ", en: "last time: ")
        html(.span, .class("soft"), text: " · " + words + visit.number(last))
      }
    }
    guard !count.unanswered.isEmpty else { return }
    let number = visit.number(count.unanswered.count)
    html(
      .p, .class("soft"),
      text: visit(
        vi: "\(number) sản phẩm nạp từ tệp, không kèm nội dung nên chưa biết có được tính không.",
        en: "\(number) were loaded from a file without content: whether they count is not known."))
  }

  private func correction(_ visit: Visit, _ html: inout HTMLWriter) {
    LineField(
      name: control, label: visit(vi: "Số đúng", en: "The right number"),
      value: filling.typed.text(field.id),
      help: visit(
        vi: "Để trống nếu số ghi nhận đã đúng. Nếu sửa thì cả hai số và lý do đều được lưu.",
        en: "Leave it empty if the number on record is right. Otherwise both are kept, and why."),
      problem: filling.problems[control], isRequired: false, keys: "numeric"
    ).write(visit, into: &html)
    LineField(
      name: FormFilling.control(reason), label: visit(vi: "Lý do", en: "Reason"),
      value: filling.typed.text(reason), help: nil,
      problem: filling.problems[FormFilling.control(reason)], isRequired: false
    ).write(visit, into: &html)
  }
}
