import HTML
import MovementCore
import Store

/// What was asked and what was handed in.
struct ReviewFile {
  let model: ReviewModel
  let visit: Visit

  private var deliverable: Deliverable { model.deliverable }
  private var obligation: Obligation? { model.row.item.obligation }

  func write(into html: inout HTMLWriter) {
    html(.h1, model.row.titleLanguage(visit), text: model.row.title)
    whence(&html)
    asked(&html)
    facts(&html)
    content(&html)
    ReviewAttachments(model: model, visit: visit).write(into: &html)
    earlier(&html)
    links(&html)
  }

  /// Unit and revision.
  private func whence(_ html: inout HTMLWriter) {
    html(.p, .class("sub")) { html in
      html(
        .a, .href(visit.link(.unit(model.movement, deliverable.unit))), visit.planLanguage,
        text: model.row.unit)
      guard let revision = model.revision, revision.number > 1 else { return }
      html.text(
        visit(
          vi: " · bản \(revision.number), nộp lại ngày \(revision.day.short)",
          en: " · revision \(revision.number), handed in again on \(revision.day.short)"))
      if model.previous != nil {
        html.text(" · ")
        html(
          .a, .href("#difference"),
          text: visit(vi: "so với bản trước", en: "compared with the one before"))
      }
    }
  }

  /// The clause, and how much of what is wanted.
  private func asked(_ html: inout HTMLWriter) {
    guard let obligation else {
      html(
        .p, .class("notice wrong"),
        text: visit(
          vi: "Kế hoạch hiện hành không còn nhiệm vụ “\(deliverable.obligation)”.",
          en: "The plan in force no longer has the obligation “\(deliverable.obligation)”."))
      return
    }
    html(.p, .class("asked")) { html in
      html.text(visit(vi: "Yêu cầu: ", en: "Asked: "))
      html(
        .a, .href(visit.link(.obligation(model.movement, obligation.id))), visit.planLanguage,
        text: model.row.obligation)
      if let due = model.row.due { html.text(" · " + due) }
      html.text(" (" + obligation.clause + "), " + visit(obligation.quantityPhrase))
      if let due = model.row.item.due {
        html.text(
          visit(vi: ", hạn cuối ", en: ", last day ") + visit.long(due.lastDay))
      }
      html.text(".")
    }
  }

  private func facts(_ html: inout HTMLWriter) {
    html(.dl, .class("facts")) { html in
      html(.dt, text: visit(vi: "Ngày nộp được tính", en: "The day that counts"))
      html(.dd) { html in handedIn(&html) }
      if let revision = model.revision, revision.day != deliverable.submitted {
        html(.dt, text: visit(vi: "Nhận bản này", en: "This revision came"))
        html(.dd, text: visit.long(revision.day))
      }
      html(.dt, text: visit(vi: "Trả lời chậm nhất", en: "Answer by"))
      html(.dd) { html in
        html.text(visit.long(model.row.item.answerBy))
        if model.isWaiting, model.row.item.isLate(on: visit.today) {
          html.text(" · ")
          html(.strong, .class("overdue"), text: visit(vi: "đã quá hạn", en: "overdue"))
        }
      }
      if let obligation {
        html(.dt, text: visit(vi: "Số lượng", en: "Amount"))
        html(
          .dd,
          text: visit.number(deliverable.amount) + " "
            + obligation.measure[visit.language, of: deliverable.amount])
      }
    }
  }

  private func handedIn(_ html: inout HTMLWriter) {
    guard let day = deliverable.submitted else { return html.text("–") }
    html.text(visit.long(day))
    guard let due = model.row.item.due else { return }
    html.text(" · ")
    let words = visit.earliness(of: day, lastDay: due.lastDay)
    if day > due.lastDay {
      html(.strong, .class("late"), text: words)
    } else {
      html.text(words)
    }
  }

  /// The text with its paragraphs; if there was one before, with what is new and what went.
  private func content(_ html: inout HTMLWriter) {
    guard let revision = model.revision else {
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Sản phẩm được nạp từ tệp, không kèm nội dung.",
          en: "This was loaded from a file, without content."))
      return
    }
    if !revision.text.isEmpty {
      html(.div, .class("prose"), visit.planLanguage) { html in
        html(.p, text: revision.text)
      }
    }
    if let sheet = model.sheet {
      ReviewedSheet(
        sheet: sheet, marks: model.marks, isOpen: model.isWaiting, previous: model.previousSheet,
        visit: visit
      ).write(into: &html)
    }
    guard let previous = model.previous else { return }
    RevisionDifference(
      before: previous, after: revision,
      answers: (model.previousSheet?.plainText() ?? "", model.sheet?.plainText() ?? ""),
      visit: visit
    ).write(into: &html)
  }

  private func earlier(_ html: inout HTMLWriter) {
    guard !model.returns.isEmpty else { return }
    html(.section) { html in
      html(.h2, text: visit(vi: "Những lần trả lại trước", en: "Returned before"))
      html(.ul, .class("plain")) { html in
        for review in model.returns {
          html(.li) { html in
            html(
              .span, .class("soft"),
              text: visit(
                vi: "\(review.day.short), bản \(review.revision): ",
                en: "\(review.day.short), revision \(review.revision): "))
            html(.span, .class("reason"), visit.planLanguage, text: review.reason ?? "")
          }
        }
      }
    }
  }

  private func links(_ html: inout HTMLWriter) {
    html(.p, .class("orders")) { html in
      html(
        .a, .href(visit.link(.deliverable(model.movement, deliverable.id))),
        text: visit(vi: "Trang sản phẩm và nhật ký", en: "The deliverable's page, history"))
      if let obligation {
        html(
          .a,
          .href(
            Address.exemptions(
              model.movement, unit: deliverable.unit, obligation: obligation.id,
              due: model.row.item.due?.number
            ).text),
          text: visit(vi: "Miễn thực hiện cho đơn vị", en: "Exempt the unit from this"))
      }
    }
  }
}
