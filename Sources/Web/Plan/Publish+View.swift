import HTML
import MovementCore

/// Sends a changed plan file, to see what it would change.
struct PublishView {
  let model: PublishModel
  let visit: Visit

  var title: String { visit(vi: "Ban hành phiên bản mới", en: "Publish a new version") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [(visit(vi: "Kế hoạch", en: "Plan"), Address.plan(model.movement).text)])
      .render(visit, into: &html)
    html(.h1, text: title)
    html(.p, .class("sub")) { html in
      html(.span, visit.planLanguage, text: model.plan.title)
      html.text(
        visit(
          vi: " · đang dùng phiên bản \(model.version)",
          en: " · version \(model.version) is in force"))
    }
    problems(&html)
    html(.ol, .class("instructions")) { html in
      html(.li) { html in
        html.text(visit(vi: "Tải tệp kế hoạch hiện hành: ", en: "Download the present plan file: "))
        html(
          .a, .href(Address.planSource(model.movement).text), .flag("download"),
          text: "\(model.movement).yaml")
      }
      html(
        .li,
        text: visit(
          vi: "Sửa tệp bằng một trình soạn văn bản thường. Giữ nguyên mã (id) của các nhiệm vụ.",
          en: "Change it with a plain text editor. Keep the ids of the obligations."))
      html(
        .li,
        text: visit(
          vi: "Chọn tệp đã sửa để xem khác biệt. Chỉ ban hành sau khi xem.",
          en: "Choose the changed file to see the difference. It is published after that only."))
    }
    FileForm(to: .publish(model.movement)).write(visit, into: &html) { html in
      html.void(
        .input, .type("hidden"), .name(PublishPreview.basedOn), .value(String(model.version)))
      FileField(
        name: PublishPreview.file, label: visit(LoadFiles.Slot.plan.phrase),
        help: visit(vi: "Tối đa 2 MB.", en: "At most 2 MB."), isWrong: model.isFileMissing,
        accept: LoadFiles.Slot.plan.accept
      ).write(visit, into: &html)
      html(.button, text: visit(vi: "Xem khác biệt", en: "See the difference"))
    }
  }

  private func problems(_ html: inout HTMLWriter) {
    guard !model.problems.isEmpty else { return }
    html(.section, .class("load-problems")) { html in
      html(
        .p, .class("notice wrong"), .role("alert"),
        text: visit(
          vi: "Chưa ban hành. Hãy xem các điểm sau:",
          en: "Not published. Please look at this:"))
      LoadProblemTable(problems: model.problems).write(visit, into: &html)
    }
  }
}
