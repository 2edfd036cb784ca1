import HTML
import MovementCore

/// The head of the document: period, reviewer, marks in the calendar, versions.
struct PlanHead {
  let model: PlanModel
  let visit: Visit

  func write(into html: inout HTMLWriter) {
    let plan = model.plan
    html(.dl, .class("facts")) { html in
      html(.dt, text: visit(vi: "Thời gian thi đua", en: "Period"))
      html(.dd, text: plan.period.short)
      html(.dt, text: visit(vi: "Đơn vị duyệt", en: "Reviewed by"))
      html(.dd) { html in
        if let reviewer = model.reviewer {
          NamedParts.write([reviewer], linkedIn: model.movement, visit, into: &html)
        } else {
          html.text(visit(vi: "ghi ở từng nhiệm vụ", en: "as each obligation says"))
        }
      }
      html(.dt, text: visit(vi: "Nội dung", en: "Clauses"))
      html(.dd, text: clauses)
      html(.dt, text: visit(vi: "Phiên bản", en: "Versions"))
      html(.dd) { versions(&$0) }
    }
    html(.p) { html in
      html(
        .a, .class("button quiet"), .href(Address.planSource(model.movement).text),
        .flag("download"), text: visit(vi: "Tải tệp kế hoạch", en: "Download the plan file"))
    }
    if visit.isOrganiser {
      html(.p) { html in
        html(
          .a, .class("button quiet"), .href(Address.publish(model.movement).text),
          text: visit(vi: "Ban hành phiên bản mới…", en: "Publish a new version…"))
      }
    }
    marks(&html)
  }

  private var clauses: String {
    let dues = model.plan.obligations.reduce(0) { $0 + $1.schedule.dues.count }
    return visit(
      vi: "\(model.plan.obligations.count) nhiệm vụ với \(dues) kỳ; "
        + "\(model.plan.otherClauses.count) nội dung không giao thành nhiệm vụ",
      en: "\(model.plan.obligations.count) obligations with \(dues) due dates; "
        + "\(model.plan.otherClauses.count) other clauses")
  }

  /// The latest first; the one in force is marked.
  private func versions(_ html: inout HTMLWriter) {
    html(.ul, .class("plain")) { html in
      for version in model.versions.reversed() {
        html(.li) { html in
          html.text(
            visit(vi: "Phiên bản ", en: "Version ") + String(version.number)
              + visit(vi: ", nạp ", en: ", loaded ") + version.time)
          if version.number == model.version, model.versions.count > 1 {
            html(.strong, text: visit(vi: " (đang dùng)", en: " (in force)"))
          }
          if version.number != model.version {
            html.text(" · ")
            html(
              .a, .href(Address.planSource(model.movement, version: version.number).text),
              .flag("download"),
              .label(
                visit(vi: "Tải phiên bản ", en: "Download version ") + String(version.number)),
              text: visit(vi: "tải", en: "download"))
          }
        }
      }
    }
  }

  /// The pegs of the calendar, in the order of their days.
  private func marks(_ html: inout HTMLWriter) {
    guard !model.plan.marks.isEmpty else { return }
    let marks = model.plan.marks.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
    html(.h2, text: visit(vi: "Các mốc", en: "Key dates"))
    html(.ul, .class("calendar")) { html in
      for (_, mark) in marks {
        html(.li) { html in
          html(.time, .datetime(mark.date.description), text: mark.date.short)
          html(.span, visit.planLanguage, text: mark.name)
        }
      }
    }
  }
}
