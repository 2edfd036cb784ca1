import HTML
import MovementCore

/// Shows exactly what everybody would read, before anybody can.
struct ReleaseView {
  let model: ReleaseModel
  let visit: Visit

  static let confirmation = "details"

  var title: String {
    visit(vi: "Công bố lên trang công khai?", en: "Release to the public page?")
  }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (
        visit(vi: "Sản phẩm", en: "Deliverable"),
        Address.deliverable(model.movement, model.deliverable.id).text
      )
    ]).render(visit, into: &html)
    html(.h1, text: title)
    html(
      .p, .class("lead"),
      text: visit(
        vi: "Sau khi công bố, ai cũng đọc được phần trong khung, không cần đăng nhập. Có thể gỡ "
          + "bất cứ lúc nào.",
        en: "Once it is released, everybody can read what stands in the frame, without signing in. "
          + "It can be taken off at any time."))
    details(&html)
    html(.section, .class("release-preview")) { html in
      html(.h2, text: visit(vi: "Phần được công bố", en: "What becomes public"))
      StoryBody(story: model.story, isPage: false).write(visit, into: &html)
    }
    html(.p, .class("soft"), text: inside)
    form(&html)
  }

  private var inside: String {
    let files = model.otherFiles
    var words = visit(
      vi: "Không công bố: tên tài khoản, số lượng, kết quả duyệt, nhật ký",
      en: "Not public: names of accounts, the amount, the review, the record")
    if files > 0 {
      words += visit(
        vi: ", \(files) tệp không phải ảnh",
        en: ", " + counted(files, "file that is no picture", "files that are no pictures"))
    }
    return words + "."
  }

  private func details(_ html: inout HTMLWriter) {
    guard !model.details.isEmpty else { return }
    html(.div, .class("notice"), .role("note")) { html in
      html(
        .p,
        text: visit(
          vi: "Trong bài có chi tiết riêng của cá nhân. Nên trả lại để đơn vị bỏ các chi tiết này "
            + "trước khi công bố:",
          en: "The text holds personal details. Better return it, so that the unit takes them out "
            + "before everybody reads them:"))
      html(.ul) { html in
        for detail in model.details {
          html(.li) { html in
            html.text(visit(detail.kind.phrase) + ": ")
            html(.strong, visit.planLanguage, text: detail.text)
          }
        }
      }
    }
  }

  private func form(_ html: inout HTMLWriter) {
    ReleaseForm(
      movement: model.movement, deliverable: model.deliverable.id, revision: model.revision
    ).write(visit, into: &html) { html in
      if !model.details.isEmpty {
        if model.isConfirmationMissing {
          html(
            .p, .class("notice wrong"), .role("alert"),
            text: visit(
              vi: "Chưa công bố. Hãy đánh dấu xác nhận ở dưới, hoặc trả lại bài cho đơn vị.",
              en: "Not released yet. Tick the box below, or return it to the unit."))
        }
        TickField(
          name: Self.confirmation,
          label: visit(
            vi: "Đã xem các chi tiết trên; người liên quan đồng ý cho công bố.",
            en: "I have seen these details; the persons concerned agree to their publication.")
        ).write(into: &html)
      }
      html(.p, .class("actions")) { html in
        html(.button, text: visit(vi: "Công bố", en: "Release"))
        html(
          .a, .class("button quiet"),
          .href(Address.deliverable(model.movement, model.deliverable.id).text),
          text: visit(vi: "Không công bố", en: "Do not release"))
      }
    }
  }
}
