import Documents
import HTML
import MovementCore
import Papers

/// A table or a letter about many units, as its paper would begin.
struct PaperPreviewModel {
  let movement: MovementKey
  let type: String
  let unit: Unit?
  let title: Phrase
  let paper: OfficialPaper
  /// The groups for which it can be had alone.
  let groups: [Unit]

  /// So many rows are shown.
  static let mostRows = 50

  init(
    _ type: ReportType, _ order: ReportOrder, _ source: any PaperSource,
    in board: MovementBoard
  ) {
    movement = board.key
    self.type = type.id(in: board.plan)
    unit = order.unit.flatMap { board.directory[$0] }
    title = Phrase(vi: source.title(.vietnamese), en: source.title(.english))
    paper = source.paper(Letterhead())
    groups = (board.top.map(board.directory.children) ?? board.directory.roots)
      .map { board.directory.units[$0] }
  }
}

struct PaperPreview {
  let model: PaperPreviewModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(visit(PapersView.title), visit.link(.papers(model.movement)))])
      .render(visit, into: &html)
    html(.h1, text: visit(model.title))
    if let unit = model.unit {
      html(.p, .class("sub"), visit.planLanguage, text: unit.name)
    }
    form(&html)
    DayNote.write(visit, into: &html)
    PaperDownloads(
      movement: model.movement, type: model.type, unit: model.unit?.id, period: nil
    ).write(visit, into: &html)
    html(.section, .lang("vi")) { paper(&$0) }
  }

  /// Which units, and which day.
  private func form(_ html: inout HTMLWriter) {
    let address = Address.paper(model.movement, model.type)
    html(
      .form, .class("day-form"), .named("method", "get"), .named("action", address.text),
      .flag("data-submit-on-change")
    ) { html in
      html(.label) { html in
        html.text(visit(vi: "Đơn vị", en: "Units"))
        html(.select, .name("unit")) { html in
          html(.option, .value(""), text: visit(vi: "Tất cả", en: "All"))
          for group in choices {
            html(
              .option, .value(group.id), .flag("selected", if: group.id == model.unit?.id),
              visit.planLanguage, text: group.name)
          }
        }
      }
      html(.label) { html in
        html.text(visit(vi: "Đến ngày", en: "Up to"))
        html.void(
          .input, .type("date"), .name("day"), .value(visit.day.description),
          .named("data-default", visit.today.description))
      }
      html(.button, .class("quiet"), text: visit(vi: "Xem", en: "Show"))
    }
  }

  /// The groups, and the unit that is looked at where it is none of them.
  private var choices: [Unit] {
    guard let unit = model.unit, !model.groups.contains(where: { $0.id == unit.id }) else {
      return model.groups
    }
    return model.groups + [unit]
  }

  private func paper(_ html: inout HTMLWriter) {
    for text in model.paper.lead { html(.p, text: text) }
    let table = model.paper.table
    guard !table.rows.isEmpty else { return }
    html(
      .div, .class("table paper-rows"), .named("tabindex", "0"), .role("group"),
      .label(model.title.vietnamese)
    ) { html in
      html(.table) { html in
        html(.thead) { html in
          html(.tr) { html in
            for column in table.columns {
              html(
                .th, .scope("col"), .class(column.alignment == .right ? "number" : nil),
                text: column.name)
            }
          }
        }
        html(.tbody) { html in
          for row in table.rows.prefix(PaperPreviewModel.mostRows) {
            html(.tr) { html in
              for (column, text) in zip(table.columns, row) {
                html(.td, .class(column.alignment == .right ? "number" : nil), text: text)
              }
            }
          }
        }
      }
    }
    let more = table.rows.count - PaperPreviewModel.mostRows
    guard more > 0 else { return }
    html(
      .p, .class("soft"), .lang(visit.language.rawValue),
      text: visit(
        vi: "Còn \(visit.number(more)) dòng nữa trong tệp.",
        en: "\(visit.number(more)) more rows in the file."))
  }
}
