import HTML
import MovementCore

/// The page on which the office edits its phrases.
struct PhrasesView {
  let movement: MovementKey
  let text: String
  /// Nobody has changed them yet.
  let isShipped: Bool
  var isSaved = false
  var problem: Phrase?
  let visit: Visit

  var title: String { visit(vi: "Câu mẫu khi trả lại", en: "Phrases for returns") }

  func render(into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Chờ duyệt", en: "To review"), visit.link(.queue(movement)))
    ]).render(visit, into: &html)
    html(.h1, text: title)
    html(
      .p, .class("lead"),
      text: visit(
        vi: "Khi trả lại, người duyệt chọn một câu rồi ghi thêm nếu cần. Câu mẫu dùng chung cho "
          + "mọi người duyệt, trong mọi phong trào.",
        en: "When something is returned, a reviewer chooses a phrase and adds to it. All "
          + "reviewers share them, in all movements."))
    if isSaved {
      html(
        .p, .class("notice good"), .role("status"),
        text: visit(vi: "Đã lưu câu mẫu.", en: "The phrases are saved."))
    }
    if isShipped {
      html(
        .p, .class("soft"),
        text: visit(
          vi: "Đây là các câu có sẵn; cơ quan chưa sửa câu nào.",
          en: "These come with the product; the office has not changed them yet. They are written "
            + "to units and so in Vietnamese."))
    }
    WriteForm(to: .reviewPhrases(movement)).write(visit, into: &html) { html in
      TextField(
        name: "phrases", label: visit(vi: "Câu mẫu", en: "Phrases"), value: text,
        help: visit(
          vi: "Mỗi dòng một câu, tối đa \(OfficePhrases.most) câu, mỗi câu tối đa "
            + "\(OfficePhrases.longest) ký tự. Để trống thì dùng lại các câu có sẵn.",
          en: "One a line, at most \(OfficePhrases.most), each of at most "
            + "\(OfficePhrases.longest) characters. Left empty, those that come with the product "
            + "are used again."),
        problem: problem, isRequired: false, rows: 14, language: visit.planLanguage
      ).write(visit, into: &html)
      html(.p, .class("actions")) { html in
        html(.button, text: visit(vi: "Lưu câu mẫu", en: "Save"))
        html(
          .a, .class("button quiet"), .href(visit.link(.queue(movement))),
          text: visit(vi: "Về danh sách chờ duyệt", en: "Back to the queue"))
      }
    }
  }
}
