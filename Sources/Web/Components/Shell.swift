import HTML
import MovementCore
import Store

/// What stands around every page: head, header with the movement and its places, footer.
struct Shell {
  let visit: Visit
  /// The movement that the page belongs to.
  let board: MovementBoard?
  /// Which place of the header the page is.
  let place: Place?
  let title: String

  enum Place: CaseIterable {
    case myList, queue, movement, board, papers, plan, manage
  }

  /// The whole document.
  ///
  /// - Parameter capacity: About how many bytes it will have; growing a large page by and by costs.
  func page(
    capacity: Int = 65_536, _ content: (inout HTMLWriter) -> Void
  ) -> HTMLWriter {
    var html = HTMLWriter(reservingCapacity: capacity)
    html.doctype()
    let note = PaperNote(board: board, title: title)
    html(.html, .lang(visit.language.rawValue), note.attribute(visit)) { html in
      html(.head) { head(&$0) }
      html(.body) { html in
        html(
          .a, .class("skip"), .href("#content"),
          text: visit(vi: "Đến phần nội dung", en: "Skip to the content"))
        StatusMark.writeSymbols(into: &html)
        header(&html)
        notice(&html)
        DeviceNotice(visit: visit).write(into: &html)
        // From which place in the record the page was made: what is live goes on from there.
        html(
          .main, .id("content"), .named("data-position", board.map { String($0.position) })
        ) { content(&$0) }
        footer(&html)
      }
    }
    return html
  }

  private func head(_ html: inout HTMLWriter) {
    html.void(.meta, .named("charset", "utf-8"))
    html.void(
      .meta, .name("viewport"), .named("content", "width=device-width, initial-scale=1"))
    html.void(.meta, .name("color-scheme"), .named("content", "light dark"))
    let movement = board.map { " · " + $0.plan.number } ?? ""
    html(.title, text: title + movement + " · Lan Toả")
    html.void(.link, .named("rel", "stylesheet"), .href(Asset.style.address.text))
    html.void(
      .link, .named("rel", "icon"), .type(Asset.icon.mediaType), .href(Asset.icon.address.text))
    html.void(.link, .named("rel", "manifest"), .href(Address.manifest.text))
    for (scheme, colour) in [("light", WebManifest.light), ("dark", WebManifest.dark)] {
      html.void(
        .meta, .name("theme-color"), .named("media", "(prefers-color-scheme: \(scheme))"),
        .named("content", colour))
    }
    html(
      .script, .type("module"), .named("src", Asset.script.address.text), text: "")
  }

  private func header(_ html: inout HTMLWriter) {
    html(.header, .class("site")) { html in
      html(.a, .class("brand"), .href(Address.home.text), text: "Lan Toả")
      if let board, visit.account != nil {
        html(
          .a, .class("movement"), .href(visit.link(.movement(board.key))),
          text: board.plan.number)
        html(.nav, .label(visit(vi: "Trang của phong trào", en: "Pages of the movement"))) {
          places(board, &$0)
        }
      }
      html(.div, .class("visitor")) { html in
        account(&html)
        languages(&html)
      }
    }
  }

  /// For which unit one is here; the way to sign in for who is not.
  private func account(_ html: inout HTMLWriter) {
    guard let account = visit.account else {
      html(
        .a, .class("account"), .href(Address.signIn().text),
        text: visit(vi: "Đăng nhập", en: "Sign in"))
      return
    }
    let unit = account.unit.flatMap { board?.directory[$0]?.name }
    html(.a, .class("account"), .href(Address.account.text)) { html in
      html(.span, .class("hidden-words"), text: visit(vi: "Tài khoản: ", en: "Account: "))
      html(.span, visit.planLanguage, text: unit ?? account.displayName)
    }
  }

  private func places(_ board: MovementBoard, _ html: inout HTMLWriter) {
    for item in Place.allCases where item.isOffered(to: visit.account?.role) {
      html(
        .a, .href(visit.link(item.address(board.key))), .current(item == place),
        text: visit(item.name))
    }
  }

  private func languages(_ html: inout HTMLWriter) {
    let other: Language = visit.language == .vietnamese ? .english : .vietnamese
    html(
      .a, .class("language"), .lang(other.rawValue), .named("hreflang", other.rawValue),
      .href(Address.language(other, back: visit.address).text),
      text: other == .english ? "English" : "Tiếng Việt")
  }

  /// A fixed day must never be taken for today.
  private func notice(_ html: inout HTMLWriter) {
    guard visit.isDayFixed else { return }
    let name = visit(vi: "Bản trình diễn", en: "Demonstration")
    html(.aside, .class("notice demo"), .label(name)) { html in
      html(.strong, text: name + ". ")
      html.text(
        visit(
          vi: "Số liệu là giả định, không phản ánh kết quả thật của đơn vị nào; “hôm nay” cố "
            + "định là \(visit(visit.today.long)).",
          en: "The figures are invented and say nothing about the real units; “today” is fixed at "
            + "\(visit(visit.today.long))."))
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    html(.footer, .class("site")) { html in
      html(
        .p,
        text: visit(
          vi: "Lan Toả đo tiến độ của đơn vị, không theo dõi cá nhân.",
          en: "Lan Toả measures units; it does not track people."))
      PaperNote(board: board, title: title).write(visit, into: &html)
    }
  }
}

extension Shell.Place {
  /// Where a role works.
  static func work(of role: Role?) -> Self {
    switch role {
    case .unit: .myList
    case .reviewer: .queue
    case .organiser, .reader, nil: .board
    }
  }

  var name: Phrase {
    switch self {
    case .myList: Phrase(vi: "Việc của đơn vị", en: "My list")
    case .queue: Phrase(vi: "Chờ duyệt", en: "To review")
    case .manage: Phrase(vi: "Điều hành", en: "Manage")
    case .movement: Phrase(vi: "Tổng quan", en: "Overview")
    case .board: Phrase(vi: "Bảng tiến độ", en: "Board")
    case .papers: Phrase(vi: "Báo cáo", en: "Reports")
    case .plan: Phrase(vi: "Kế hoạch", en: "Plan")
    }
  }

  func address(_ key: MovementKey) -> Address {
    switch self {
    case .myList: .myList(key)
    case .queue: .queue(key)
    case .manage: .manage(key)
    case .movement: .movement(key)
    case .board: .board(key)
    case .papers: .papers(key)
    case .plan: .plan(key)
    }
  }

  /// What is nobody's business is not in anybody's way.
  func isOffered(to role: Role?) -> Bool {
    switch self {
    case .movement, .board, .papers, .plan: role != nil
    case .myList: role == .unit
    case .queue: role == .reviewer || role == .organiser
    case .manage: role == .organiser
    }
  }
}
