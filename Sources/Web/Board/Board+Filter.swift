import HTML
import MovementCore

extension BoardView {
  /// The filter as a form that works without scripts; with them a choice is applied at once.
  func filterForm(_ html: inout HTMLWriter) {
    let filter = model.question.filter
    html(
      .details, .class("filter"), .flag("open"),
      .flag("data-fold-on-phones", if: !filter.isActive)
    ) { html in
      html(.summary, text: visit(vi: "Lọc và sắp xếp", en: "Filter and sort"))
      html(
        .form, .class("filter"), .named("method", "get"),
        .named("action", Address.board(model.movement).text), .role("search"),
        .flag("data-submit-on-change")
      ) { html in
        hidden(&html)
        search(filter, &html)
        select(
          "kind", visit(vi: "Loại đơn vị", en: "Kind of unit"), kinds, filter.kind,
          isPlanText: true, &html)
        if !model.choices.clusters.isEmpty {
          select("cluster", visit(vi: "Cụm", en: "Cluster"), clusters, filter.cluster, &html)
        }
        let status = filter.statuses.map(\.text).joined(separator: ",")
        select("status", visit(vi: "Tình trạng", en: "Status"), statuses, status, &html)
        select(
          "obligation", visit(vi: "Nhiệm vụ", en: "Obligation"), model.choices.obligations,
          filter.obligation, isPlanText: true, &html)
        day(&html)
        select(
          "sort", visit(vi: "Sắp xếp", en: "Sort"), orders, model.question.order.rawValue,
          isOptional: false, &html)
        buttons(&html)
      }
    }
  }

  private func search(_ filter: CellFilter, _ html: inout HTMLWriter) {
    html(.label) { html in
      html.text(visit(vi: "Tìm đơn vị", en: "Find a unit"))
      html.void(
        .input, .type("search"), .name("q"), .value(filter.search), .named("maxlength", 100),
        .named("placeholder", visit(vi: "vd. ben nghe", en: "e.g. ben nghe")),
        .named("autocomplete", "off"))
    }
  }

  private func day(_ html: inout HTMLWriter) {
    html(.label) { html in
      html.text(visit(vi: "Xem đến ngày", en: "As of"))
      html.void(
        .input, .type("date"), .name("day"), .value(visit.day.description),
        .named("data-default", visit.today.description))
    }
  }

  private func select(
    _ name: String, _ words: String, _ options: [Label], _ chosen: String?,
    isOptional: Bool = true, isPlanText: Bool = false, _ html: inout HTMLWriter
  ) {
    html(.label) { html in
      html.text(words)
      html(
        .select, .name(name), .named("data-default", isOptional ? "" : options.first?.id)
      ) { html in
        if isOptional { html(.option, .value(""), text: visit(vi: "Tất cả", en: "All")) }
        for option in options {
          html(
            .option, .value(option.id), isPlanText ? visit.planLanguage : .named("lang", nil),
            .flag("selected", if: option.id == chosen),
            text: option.name)
        }
      }
    }
  }

  private func buttons(_ html: inout HTMLWriter) {
    html(.div, .class("filter-buttons")) { html in
      html(.button, text: visit(vi: "Xem", en: "Show"))
      if model.question.filter.isActive {
        html(
          .a, .class("button quiet"), .href(visit.link(.board(model.movement))),
          text: visit(vi: "Bỏ lọc", en: "Clear"))
      }
    }
  }

  /// What the form has no field for and must not lose.
  private func hidden(_ html: inout HTMLWriter) {
    let filter = model.question.filter
    // Not the due: it would not fit another obligation.
    var kept = ["under": filter.under, "group": filter.group, "unit": filter.unit]
    if model.question.openness == BoardOpenness().all(true) { kept["open"] = "all" }
    for (name, value) in kept.sorted(by: { $0.key < $1.key }) {
      guard let value else { continue }
      html.void(.input, .type("hidden"), .name(name), .value(value))
    }
  }

  // MARK: - Choices

  private var kinds: [Label] { model.choices.kinds }

  private var clusters: [Label] {
    model.choices.clusters.map {
      Label(id: $0, name: visit(vi: "Cụm ", en: "Cluster ") + $0)
    }
  }

  /// Every status, and the combination that an address brought along.
  private var statuses: [Label] {
    let chosen = model.question.filter.statuses
    let several = chosen.count < 2 ? [] : [label(of: chosen)]
    return several + StatusWord.all.map { label(of: [$0]) }
  }

  private func label(of words: [StatusWord]) -> Label {
    Label(
      id: words.map(\.text).joined(separator: ","),
      name: words.map { visit($0.phrase) }.joined(separator: " + "))
  }

  private var orders: [Label] {
    BoardQuestion.Order.allCases.map { Label(id: $0.rawValue, name: visit($0.phrase)) }
  }
}

extension BoardQuestion.Order {
  var phrase: Phrase {
    switch self {
    case .office: Phrase(vi: "Theo danh sách", en: "As listed")
    case .name: Phrase(vi: "Theo tên", en: "By name")
    case .rate: Phrase(vi: "Cần hỗ trợ trước", en: "Needing help first")
    }
  }
}
