import HTML
import MovementCore

/// The page of a plan: the document's head, all its clauses, what to look at in it.
struct PlanView {
  let model: PlanModel
  let visit: Visit

  /// The word of the address that says that a version was published right before.
  static let published = "published"

  func render(into html: inout HTMLWriter) {
    let plan = model.plan
    if visit.query["said"] == Self.published {
      html(
        .p, .class("notice good"), .role("status"),
        text: visit(
          vi: "Đã ban hành phiên bản \(model.version). Bảng tiến độ đã theo phiên bản này.",
          en: "Version \(model.version) is published. The board follows it from now on."))
    }
    html(.h1, visit.planLanguage, text: plan.title)
    html(
      .p, .class("sub"),
      text: visit(vi: "Kế hoạch số ", en: "Plan no. ") + plan.number + " · " + plan.issuer
        + visit(vi: " · ban hành ", en: " · issued ") + visit.long(plan.issued))
    html(.div, .class("two facts-first")) { html in
      html(.aside, .class("sticky"), .label(visit(vi: "Về kế hoạch", en: "About the plan"))) {
        html in
        PlanHead(model: model, visit: visit).write(into: &html)
        contents(&html)
      }
      html(.div, .class("document")) { html in
        PlanWarnings(model: model, visit: visit).write(into: &html)
        aboutPersons(&html)
        for section in model.sections {
          PlanClauses(model: model, section: section, visit: visit).write(into: &html)
        }
        PlanForms(movement: model.movement, plan: plan, visit: visit).write(into: &html)
      }
    }
  }

  private func contents(_ html: inout HTMLWriter) {
    html(.nav, .class("contents"), .label(visit(vi: "Mục lục", en: "Contents"))) { html in
      html(.h2, text: visit(vi: "Mục lục", en: "Contents"))
      html(.ul, .class("plain")) { html in
        if model.warningCount > 0 {
          item("#warnings", visit(vi: "Điểm cần xem lại", en: "Points to check"), &html)
        }
        if !model.aboutPersons.isEmpty {
          let words = visit(vi: "Không số hóa ở mức cá nhân", en: "Not digitised for persons")
          item("#persons", words, &html)
        }
        for section in model.sections {
          html(.li) { html in
            html(.a, .href("#" + section.anchor), text: visit(section.name))
            html(.span, .class("soft"), text: " · " + visit.number(section.clauses.count))
          }
        }
        if !model.plan.taxonomies.isEmpty {
          item("#taxonomies", visit(vi: "Danh mục", en: "Lists of tags"), &html)
        }
        if !model.plan.forms.isEmpty {
          item("#forms", visit(vi: "Biểu mẫu", en: "Forms"), &html)
        }
      }
    }
  }

  private func item(_ address: String, _ words: String, _ html: inout HTMLWriter) {
    html(.li) { $0(.a, .href(address), text: words) }
  }

  /// What is deliberately not done to the letter, said openly and in one place.
  private func aboutPersons(_ html: inout HTMLWriter) {
    let clauses = model.aboutPersons
    guard !clauses.isEmpty else { return }
    html(.section, .class("persons-note"), .id("persons")) { html in
      html(.h2) { html in
        html.text(
          visit(vi: "Không số hóa ở mức cá nhân ", en: "Not digitised for persons "))
        html(.small, text: visit.number(clauses.count))
      }
      html(
        .p,
        text: visit(
          vi: "Lan Toả đo việc của đơn vị, không theo dõi con người. Các nội dung sau của văn bản "
            + "vẫn được hiển thị và tra cứu, nhưng không có nhiệm vụ, biểu mẫu hay số đếm nào ở "
            + "mức cá nhân, hộ gia đình; mỗi nội dung đều ghi lý do và cách xử lý thay thế.",
          en: "Lan Toả measures what units do; it does not track people. These parts of the "
            + "document are shown and can be looked up, but there is no obligation, form or count "
            + "about persons or households for them; each says why, and what is done instead."))
      html(.ul, .class("plain")) { html in
        for clause in clauses {
          html(.li) { html in
            html(
              .a, .href("#" + PlanClauses.anchor(of: clause)), visit.planLanguage,
              text: clause.clause + " · " + clause.title)
          }
        }
      }
    }
  }
}
