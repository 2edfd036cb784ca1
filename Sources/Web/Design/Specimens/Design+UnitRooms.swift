import HTML
import MovementCore

// What a unit works with: its own list, and the form to hand in.
extension DesignView {
  func myList(_ html: inout HTMLWriter) {
    caption(vi: "Sau khi làm xong một việc", en: "After something was done", &html)
    for said in Said.allCases { SaidNote.write(said, visit, into: &html) }
    let list = model.myList
    caption(vi: "Làm việc cho nhiều đơn vị; trả lời mới", en: "Several units; new answers", &html)
    sample("my-list", &html) { visit, html in
      MyListChoice(model: list, visit: visit).write(into: &html)
      AnswerNotes(model: list, visit: visit).write(into: &html)
    }
    for group in list.groups {
      caption(vi: group.group.name.vietnamese, en: group.group.name.english, &html)
      sample("my-list", &html) { visit, html in
        html(.ul, .class("duties my " + group.group.rawValue)) { html in
          for row in group.duties {
            MyDutyRow(row: row, model: list, rules: model.rooms.rules, visit: visit)
              .write(into: &html)
          }
        }
      }
    }
    sample("my-list", &html) { visit, html in
      MyListRest(model: list, visit: visit).write(into: &html)
    }
  }

  func handIn(_ html: inout HTMLWriter) {
    guard let form = model.rooms.handIn else { return }
    caption(
      vi: "Điều cần đọc trước: chưa nộp được, bị trả lại, kế hoạch vừa điều chỉnh",
      en: "To be read first: not handed in, returned, the plan was amended", &html)
    sample("hand-in", &html) { visit, html in
      HandInNotices(model: form, rules: model.rooms.rules, visit: visit).write(into: &html)
    }
    caption(
      vi: "Biểu mẫu có lỗi, có tệp, đã lưu nháp",
      en: "The form with a mistake, with files, saved as a draft", &html)
    sample("hand-in", &html) { visit, html in
      HandInForm(model: form, limits: model.rooms.limits, visit: visit).write(into: &html)
    }
  }
}
