import HTML
import MovementCore

/// What the page of released deliverables shows.
struct ReleasedListModel {
  let movement: MovementKey
  /// On the public page, the newest first.
  let released: [Story]
  /// Accepted, and not on it; the newest first.
  let candidates: [Candidate]
  /// What just happened, as the address says.
  let said: Said?

  struct Candidate {
    let id: Deliverable.ID
    let title: String
    let unit: String
    let obligation: String
    let day: CivilDate?
  }

  /// A closed list: nobody can make the page say anything else.
  enum Said: String {
    case released, ended
  }

  static let mostCandidates = 50
}

/// What is on the public page, each with the way off it; and what could be released.
struct ReleasedListView {
  let model: ReleasedListModel
  let visit: Visit

  var title: String { visit(vi: "Trang công khai", en: "Public page") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(visit(Shell.Place.manage.name), Address.manage(model.movement).text)])
      .render(visit, into: &html)
    html(.h1, text: title)
    said(&html)
    html(.p, .class("sub")) { html in
      html.text(
        visit(
          vi:
            "Mỗi bài do một người xem và công bố riêng; không có bài nào tự lên trang công khai. ",
          en:
            "A person looks at each and releases it by itself; nothing becomes public on its own. "
        ))
      html(.a, .href(Address.home.text), text: visit(vi: "Mở trang công khai", en: "Open the page"))
    }
    released(&html)
    candidates(&html)
  }

  private func said(_ html: inout HTMLWriter) {
    guard let said = model.said else { return }
    html(.p, .class("notice good"), .role("status")) { html in
      switch said {
      case .released:
        html.text(
          visit(
            vi: "Đã công bố. Nếu nhầm, bấm “Gỡ” ở bài đầu danh sách.",
            en: "Released. If that was a mistake, take it off in the list below."))
      case .ended:
        html.text(
          visit(vi: "Đã gỡ khỏi trang công khai.", en: "It is off the public page."))
      }
    }
  }

  private func released(_ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2) { html in
        html.text(visit(vi: "Đang công bố ", en: "Released "))
        html(.small, text: visit.number(model.released.count))
      }
      guard !model.released.isEmpty else {
        html(
          .p, .class("empty"),
          text: visit(
            vi: "Chưa công bố bài nào. Chọn một sản phẩm đã duyệt ở dưới để xem trước và công bố.",
            en: "Nothing is released yet. Choose an accepted deliverable below to look at it and "
              + "release it."))
        return
      }
      html(.ul, .class("record-rows")) { html in
        for story in model.released { html(.li) { write(story, &$0) } }
      }
    }
  }

  private func write(_ story: Story, _ html: inout HTMLWriter) {
    html(.div) { html in
      html(
        .a, .href(Address.story(story.movement, story.id).text), visit.planLanguage,
        text: story.title)
      html(
        .p, .class("soft"), visit.planLanguage,
        text: story.unit + " · " + story.obligation + " · " + story.day.short)
    }
    ReleaseForm(movement: story.movement, deliverable: story.id, revision: nil)
      .write(visit, into: &html) { html in
        html(
          .button, .class("quiet"),
          .label(visit(vi: "Gỡ: ", en: "Take off: ") + story.title),
          text: visit(vi: "Gỡ", en: "Take off"))
      }
  }

  private func candidates(_ html: inout HTMLWriter) {
    html(.section) { html in
      html(.h2, text: visit(vi: "Đã duyệt, chưa công bố", en: "Accepted, not released"))
      guard !model.candidates.isEmpty else {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Không có sản phẩm nào có nội dung để công bố.",
            en: "No deliverable with a text is waiting."))
        return
      }
      html(.ul, .class("record-rows")) { html in
        for candidate in model.candidates {
          html(.li) { html in
            html(.div) { html in
              html(
                .a, .href(Address.deliverable(model.movement, candidate.id).text),
                visit.planLanguage, text: candidate.title)
              html(
                .p, .class("soft"), visit.planLanguage,
                text: ([candidate.unit, candidate.obligation]
                  + (candidate.day.map { [$0.short] } ?? [])).joined(separator: " · "))
            }
            html(
              .a, .class("button quiet"),
              .href(Address.release(model.movement, candidate.id).text),
              .label(
                visit(vi: "Xem trước và công bố: ", en: "Look and release: ") + candidate.title),
              text: visit(vi: "Xem trước…", en: "Look…"))
          }
        }
      }
    }
  }
}
