import HTML
import MovementCore

extension MovementView {
  /// Where the movement is late: the groups, whoever needs help most first.
  func groups(_ html: inout HTMLWriter) {
    guard model.groups.count > 1 else { return }
    html(.section, .id("groups"), .flag("data-live")) { html in
      html(.h2, text: visit(vi: "Các khối, địa bàn", en: "Groups of units"))
      html(.div, .class("table group-table")) { html in
        html(.table) { html in
          html(.caption, .class("hidden-words"), text: visit(Self.caption))
          html(.thead) { html in
            html(.tr) { html in
              for (index, head) in Self.heads.enumerated() {
                html(
                  .th, .scope("col"), .class(index > 1 ? "number" : nil), text: visit(head))
              }
            }
          }
          html(.tbody) { html in
            for group in model.groups { write(group, &html) }
          }
        }
      }
    }
  }

  private static let caption = Phrase(
    vi: "Xếp nhóm cần hỗ trợ nhiều nhất lên đầu", en: "The group that needs most help comes first")

  private static let heads = [
    Phrase(vi: "Nhóm đơn vị", en: "Group"), Phrase(vi: "Hoàn thành", en: "Done"),
    Phrase(vi: "Quá hạn", en: "Overdue"), Phrase(vi: "Chờ duyệt", en: "In review"),
    Phrase(vi: "Sắp đến hạn", en: "Due soon"), Phrase(vi: "Đúng hạn", en: "On time"),
  ]

  private func write(_ group: MovementModel.Group, _ html: inout HTMLWriter) {
    let rollUp = group.rollUp
    html(.tr, .named("data-group", group.unit.id)) { html in
      html(.th, .scope("row")) { html in
        let board = Address.board(model.key).with("open", group.unit.id)
          .at("group-" + group.unit.id)
        html(.a, .href(visit.link(board)), visit.planLanguage, text: group.unit.name)
        if group.isSingleUnits {
          html(
            .small,
            text: visit(vi: "và các đơn vị ngay dưới", en: "and the units directly below it"))
        }
      }
      html(.td, .class("share")) { html in
        html(
          .a, .href(visit.link(group.filter.with(.asked).list(model.key))),
          .named("data-count", rollUp.asked),
          .label(group.unit.name + ": " + ProgressBar.words(for: rollUp, visit))
        ) { html in
          ProgressBar.write(rollUp, width: 160, isLabelled: false, visit, into: &html)
          html(.b, text: percent(rollUp.rate))
          html(.span, text: visit.number(rollUp.done) + "/" + visit.number(rollUp.asked))
        }
      }
      for status in [Status.overdue, .inReview, .dueSoon] { count(status, group, &html) }
      onTime(group, &html)
    }
  }

  /// The rate, as a link to what it is measured against: what was met, in time or late, or is
  /// overdue.
  private func onTime(_ group: MovementModel.Group, _ html: inout HTMLWriter) {
    let rollUp = group.rollUp
    html(.td, .class("number"), .named("data-label", visit(Self.heads[5]))) { html in
      guard rollUp.onTime != nil else { return html.text("–") }
      let decided = group.filter.with(.status(.met), .status(.late), .status(.overdue))
      let count = rollUp.done + rollUp[.overdue]
      html(
        .a, .class("rate"), .href(visit.link(decided.list(model.key))),
        .named("data-count", count)
      ) { html in
        html(.b, text: percent(rollUp.onTime))
        html(.span, text: visit.number(rollUp[.met]) + "/" + visit.number(count))
      }
    }
  }

  private func count(
    _ status: Status, _ group: MovementModel.Group, _ html: inout HTMLWriter
  ) {
    let number = group.rollUp[status]
    html(.td, .class("number"), .named("data-label", visit(status.phrase))) { html in
      guard number > 0 else { return html.text("–") }
      html(
        .a, .class(status.rawValue),
        .href(visit.link(group.filter.with(.status(status)).list(model.key))),
        .named("data-count", number), text: visit.number(number))
    }
  }
}
