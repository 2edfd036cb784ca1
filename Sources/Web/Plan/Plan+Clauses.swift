import HTML
import MovementCore
import VietnameseText

/// A section of the document: its obligations with links, its other clauses with their reasons.
struct PlanClauses {
  let model: PlanModel
  let section: PlanSection
  let visit: Visit

  /// The place on the page of a clause that is no obligation.
  static func anchor(of clause: OtherClause) -> String {
    "clause-"
      + (clause.clause + " " + clause.title).folded
      .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  func write(into html: inout HTMLWriter) {
    html(.section, .id(section.anchor)) { html in
      html(.h2, text: visit(section.name))
      html(.ul, .class("clauses")) { html in
        for clause in section.clauses {
          switch clause {
          case .obligation(let obligation): write(obligation, &html)
          case .other(let other): write(other, &html)
          }
        }
      }
    }
  }

  private func write(_ obligation: Obligation, _ html: inout HTMLWriter) {
    html(.li, .class("clause")) { html in
      html(.span, .class("reference"), text: obligation.clause)
      html(.div) { html in
        html(.h3) { html in
          html(
            .a, .href(visit.link(.obligation(model.movement, obligation.id))),
            visit.planLanguage, text: obligation.title)
          if obligation.isOptional {
            html(.span, .class("chip"), text: visit(vi: "không bắt buộc", en: "optional"))
          }
        }
        html(.p, .class("soft")) { who(obligation, &$0) }
        html(.p) { html in
          html.text(visit(obligation.quantityPhrase).capitalizedFirst + "; ")
          html.text(visit(obligation.schedule.phrase(period: model.plan.period)))
        }
      }
    }
  }

  /// “Tất cả đơn vị, trừ Quận ủy, Khối”.
  private func who(_ obligation: Obligation, _ html: inout HTMLWriter) {
    guard let owing = model.owing[obligation.id] else { return }
    NamedParts.write(owing.who.capitalized, linkedIn: nil, visit, into: &html)
    guard !owing.except.isEmpty else { return }
    html.text(visit(vi: ", trừ ", en: ", except "))
    NamedParts.write(owing.except, linkedIn: nil, visit, into: &html)
  }

  private func write(_ clause: OtherClause, _ html: inout HTMLWriter) {
    let name = clause.concernsPersons ? "clause other persons" : "clause other"
    html(.li, .class(name), .id(Self.anchor(of: clause))) { html in
      html(.span, .class("reference"), text: clause.clause)
      html(.div) { html in
        html(.h3) { html in
          html(.span, visit.planLanguage, text: clause.title)
          if clause.concernsPersons {
            html(
              .span, .class("chip persons"),
              text: visit(vi: "không số hóa ở mức cá nhân", en: "not digitised for persons"))
          }
        }
        html(.p, .class("soft")) { html in
          html.text(visit(vi: "Không giao thành nhiệm vụ: ", en: "No obligation: "))
          html(.span, visit.planLanguage, text: clause.reason.lowercasedFirst)
        }
      }
    }
  }
}
