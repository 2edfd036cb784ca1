import HTML
import MovementCore

/// The front page of the site, which everybody may read.
struct HomeView {
  let model: HomeModel
  let visit: Visit

  func render(into html: inout HTMLWriter) {
    html(.h1, text: visit(vi: "Phong trào thi đua", en: "Emulation movements"))
    guard !model.cards.isEmpty else { return empty(&html) }
    html(.ul, .class("movements")) { html in
      for card in model.cards {
        html(.li) { HomeCard(card: card, visit: visit).write(into: &$0) }
      }
    }
    stories(&html)
  }

  private func stories(_ html: inout HTMLWriter) {
    html(.section, .class("home-stories"), .id("stories")) { html in
      html(.h2, text: visit(vi: "Cách làm hay của các đơn vị", en: "What units have done well"))
      guard !model.stories.isEmpty else {
        html(
          .p, .class("empty"),
          text: visit(
            vi: "Chưa có bài nào được công bố. Bài của đơn vị chỉ xuất hiện ở đây sau khi được "
              + "duyệt và được chọn công bố.",
            en: "Nothing is released yet. What units hand in appears here only after it was "
              + "accepted and somebody chose to release it."))
        return
      }
      StoryList(stories: model.stories).write(visit, into: &html)
      if model.hasMoreStories {
        html(
          .p, .class("soft"),
          text: visit(
            vi: "Trên đây là \(model.stories.count) bài mới nhất.",
            en: "These are the newest \(model.stories.count)."))
      }
    }
  }

  private func empty(_ html: inout HTMLWriter) {
    guard visit.account != nil else {
      html(
        .p, .class("empty"),
        text: visit(
          vi: "Chưa có phong trào nào. Ban tổ chức phong trào đăng nhập để nạp kế hoạch.",
          en: "There is no movement yet. Whoever runs it signs in and loads a plan."))
      return
    }
    guard visit.isOrganiser else {
      html(
        .p, .class("empty"),
        text: visit(
          vi: "Chưa có phong trào nào. Trang này sẽ có nội dung khi ban tổ chức phong trào nạp kế "
            + "hoạch.",
          en: "There is no movement yet. This page fills once the office that runs one loads its "
            + "plan."))
      return
    }
    html(.div, .class("empty")) { html in
      html(
        .p,
        text: visit(
          vi: "Chưa có phong trào nào. Hãy nạp kế hoạch và danh sách đơn vị:",
          en: "There is no movement yet. Load a plan and the list of units:"))
      html(.p) { html in
        html(
          .a, .class("button"), .href(Address.load.text),
          text: visit(vi: "Nạp phong trào", en: "Load a movement"))
      }
      html(.pre) { html in
        html(
          .code,
          text: "lantoa load --database DB --plan PLAN.yaml --units UNITS.csv")
      }
      html(
        .p,
        text: visit(
          vi: "Trang này tự có số liệu ngay sau đó; không cần khởi động lại.",
          en: "This page shows it right after; no restart is needed."))
    }
  }
}
