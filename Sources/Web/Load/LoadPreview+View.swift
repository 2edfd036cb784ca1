import HTML
import MovementCore
import Store

/// What pressing “Nạp” would do, before it is pressed.
struct LoadPreviewView {
  let preview: LoadPreview
  let visit: Visit

  var title: String { visit(vi: "Xem trước khi nạp", en: "Preview") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(visit(vi: "Nạp", en: "Load"), again.text)]).render(visit, into: &html)
    html(.h1, text: title)
    html(
      .p, .class(preview.isStale ? "notice wrong" : "notice"), .role("status"),
      text: preview.isStale
        ? visit(
          vi: "Chưa ghi gì cả: có thay đổi khác trong lúc xem trước. Đây là bản xem trước mới.",
          en: "Nothing was written: others changed something meanwhile. This is a new preview.")
        : visit(
          vi: "Chưa ghi gì cả. Xem lại rồi bấm “Nạp” ở cuối trang.",
          en: "Nothing is written yet. Look at it, then press “Load” at the end."))
    plan(&html)
    counts(&html)
    warnings(&html)
    form(&html)
  }

  private var again: Address {
    preview.files.subject == .movement
      ? .load : Address.load.with("subject", preview.files.subject.rawValue)
  }

  private func plan(_ html: inout HTMLWriter) {
    guard let plan = preview.reading.plan, let version = preview.summary.plan else { return }
    html(.h2, text: visit(vi: "Kế hoạch", en: "Plan"))
    html(.p, .class("lead"), visit.planLanguage, text: plan.title)
    let dues = plan.obligations.reduce(0) { $0 + $1.schedule.dues.count }
    facts(
      [
        (visit(vi: "Số, ký hiệu", en: "Number"), plan.number),
        (visit(vi: "Cơ quan ban hành", en: "Issued by"), plan.issuer),
        (visit(vi: "Ngày ban hành", en: "Issued on"), visit.long(plan.issued)),
        (visit(vi: "Thời gian thi đua", en: "Period"), plan.period.short),
        (
          visit(vi: "Nội dung", en: "Clauses"),
          visit(
            vi: "\(plan.obligations.count) nhiệm vụ với \(dues) kỳ",
            en: counted(plan.obligations.count, "obligation", "obligations") + " with "
              + counted(dues, "due", "dues"))
        ),
        (visit(vi: "Kết quả", en: "Outcome"), outcome(version)),
      ], &html)
    if let difference = preview.difference {
      html(.p, text: visit(difference.phrase))
    }
  }

  private func facts(_ facts: [(name: String, value: String)], _ html: inout HTMLWriter) {
    html(.dl, .class("facts")) { html in
      for fact in facts {
        html(.dt, text: fact.name)
        html(.dd, text: fact.value)
      }
    }
  }

  private func outcome(_ version: LoadPreview.Summary.PlanVersion) -> String {
    if version.isNewMovement { return visit(vi: "phong trào mới", en: "a new movement") }
    return version.isNewVersion
      ? visit(
        vi: "kế hoạch có phiên bản mới, thứ \(version.version)",
        en: "a new version of the plan, number \(version.version)")
      : visit(
        vi: "kế hoạch không đổi, phiên bản \(version.version)",
        en: "the plan is unchanged, version \(version.version)")
  }

  private func counts(_ html: inout HTMLWriter) {
    let summary = preview.summary
    let rows: [(name: String, count: LoadSummary.Count?)] = [
      (visit(vi: "Đơn vị", en: "Units"), summary.units),
      (visit(vi: "Sản phẩm", en: "Deliverables"), summary.deliverables),
      (visit(vi: "Miễn thực hiện", en: "Exemptions"), summary.exemptions),
    ]
    html(.h2, text: visit(vi: "Số dòng", en: "Rows"))
    html(.div, .class("table load-counts")) { html in
      html(.table) { html in
        html(.thead) { html in
          html(.tr) { html in
            html(.th, .scope("col"), text: visit(vi: "Bảng", en: "Table"))
            for name in [
              visit(vi: "Thêm mới", en: "Added"), visit(vi: "Cập nhật", en: "Updated"),
              visit(vi: "Giữ nguyên", en: "Unchanged"),
            ] {
              html(.th, .class("number"), .scope("col"), text: name)
            }
          }
        }
        html(.tbody) { html in
          for row in rows {
            guard let count = row.count else { continue }
            html(.tr) { html in
              html(.th, .scope("row"), text: row.name)
              for number in [count.added, count.updated, count.unchanged] {
                html(.td, .class("number"), text: visit.number(number))
              }
            }
          }
        }
      }
    }
    guard let day = preview.files.unitsHoldFrom else { return }
    html(
      .p,
      text: visit(
        vi: "Số liệu đơn vị có hiệu lực từ \(visit.long(day)); trước ngày đó giữ nguyên.",
        en: "Units' values hold from \(visit.long(day)); what held before stays."))
  }

  private func warnings(_ html: inout HTMLWriter) {
    let warnings = preview.reading.warnings
    guard !warnings.isEmpty else { return }
    html(.details, .class("folded"), .flag("open", if: warnings.count <= 5)) { html in
      html(.summary) { html in
        html(.h2) { html in
          html.text(visit(vi: "Điểm cần xem lại ", en: "Points to check "))
          html(.small, text: visit.number(warnings.count))
        }
      }
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Vẫn nạp được; nên đọc qua một lần.", en: "It can be loaded; read them once."))
      LoadProblemTable(problems: warnings).write(visit, into: &html)
    }
  }

  private func form(_ html: inout HTMLWriter) {
    WriteForm(to: .load, id: "confirm").write(visit, into: &html) { html in
      func hidden(_ name: String, _ value: String, _ html: inout HTMLWriter) {
        html.void(.input, .type("hidden"), .name(name), .value(value))
      }
      hidden(LoadPreview.subjectField, preview.files.subject.rawValue, &html)
      hidden(LoadPreview.dayField, preview.files.unitsHoldFrom?.description ?? "", &html)
      hidden(LoadPreview.summaryField, preview.summary.text, &html)
      for slot in LoadFiles.slots(of: preview.files.subject) {
        hidden(slot.rawValue, preview.hashes[slot] ?? "", &html)
        hidden(LoadPreview.nameField(slot), preview.files[slot]?.name ?? "", &html)
      }
      hidden(PreviewSeal.name, preview.seal.text(visit), &html)
      html(.p, .class("actions")) { html in
        html(.button, text: visit(vi: "Nạp", en: "Load"))
        html(
          .a, .class("button quiet"), .href(again.text),
          text: visit(vi: "Chọn tệp khác", en: "Choose other files"))
      }
    }
  }
}
