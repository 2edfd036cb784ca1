import HTML
import MovementCore

/// The page on which a movement or a list of units is loaded.
struct LoadView {
  let model: LoadModel
  let visit: Visit

  var title: String {
    switch model.subject {
    case .movement: visit(vi: "Nạp phong trào", en: "Load a movement")
    case .units: visit(vi: "Nạp danh sách đơn vị", en: "Load units")
    }
  }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    done(&html)
    subjects(&html)
    html(.p, .class("lead"), text: explanation)
    problems(&html)
    form(&html)
  }

  private var explanation: String {
    switch model.subject {
    case .movement:
      visit(
        vi: "Chọn tệp kế hoạch và danh sách đơn vị. Bước tiếp theo là bản xem trước; chưa ghi gì "
          + "cho đến khi bấm “Nạp” ở đó.",
        en: "Choose the plan file and the table of units. The next step is a preview; nothing is "
          + "written until “Load” is pressed there.")
    case .units:
      visit(
        vi: "Dùng khi đơn vị được thêm, đổi tên, sáp nhập hoặc thay đổi số người. Dòng có mã đã "
          + "biết được cập nhật, mã mới được thêm, đơn vị không có trong tệp giữ nguyên.",
        en: "For units that are new, renamed, merged or whose staff changed. Rows with a known id "
          + "are updated, new ids are added, units that the file does not name stay as they are.")
    }
  }

  private func done(_ html: inout HTMLWriter) {
    guard model.isDone else { return }
    html(
      .p, .class("notice good"), .role("status"),
      text: visit(vi: "Đã nạp xong.", en: "It is loaded."))
  }

  private func subjects(_ html: inout HTMLWriter) {
    html(.nav, .class("choices"), .label(visit(vi: "Nạp gì", en: "What to load"))) { html in
      html(.ul) { html in
        for subject in [LoadFiles.Subject.movement, .units] {
          html(.li) { html in
            html(
              .a, .href(Address.load.with("subject", subject.rawValue).text),
              .current(model.subject == subject), text: name(subject))
          }
        }
      }
    }
  }

  private func name(_ subject: LoadFiles.Subject) -> String {
    switch subject {
    case .movement: visit(vi: "Kế hoạch và đơn vị", en: "Plan and units")
    case .units: visit(vi: "Chỉ danh sách đơn vị", en: "Units alone")
    }
  }

  private func problems(_ html: inout HTMLWriter) {
    guard !model.problems.isEmpty else { return }
    let count = model.problems.count
    html(.section, .class("load-problems")) { html in
      html(
        .p, .class("notice wrong"), .role("alert"),
        text: visit(
          vi:
            "Chưa ghi gì cả. Có \(visit.number(count)) điểm cần sửa trong tệp; vui lòng sửa rồi chọn "
            + "lại tệp.",
          en: "Nothing was written. There "
            + (count == 1 ? "is 1 point" : "are \(visit.number(count)) points")
            + " to mend in the files; mend them and choose the files again."))
      LoadProblemTable(problems: model.problems).write(visit, into: &html)
    }
  }

  private func form(_ html: inout HTMLWriter) {
    FileForm(to: .load, id: "load").write(visit, into: &html) { html in
      html.void(
        .input, .type("hidden"), .name(LoadPreview.subjectField), .value(model.subject.rawValue))
      for slot in LoadFiles.slots(of: model.subject) {
        FileField(
          name: slot.rawValue, label: visit(slot.phrase), help: help(slot),
          isRequired: LoadFiles.isRequired(slot), isWrong: model.missing.contains(slot),
          accept: slot.accept
        ).write(visit, into: &html)
      }
      LineField(
        name: LoadPreview.dayField,
        label: visit(vi: "Số liệu đơn vị có hiệu lực từ ngày", en: "Units' values hold from"),
        value: model.day,
        help: visit(
          vi: "Để trống nếu tệp sửa lại số liệu đang có; ghi ngày nếu đây là thay đổi từ ngày đó.",
          en: "Leave it empty to correct the present values; give a day if they change on it."),
        problem: model.isDayWrong
          ? Phrase(vi: "Vui lòng chọn một ngày có thật.", en: "Choose a real day.") : nil,
        isRequired: false, type: "date"
      ).write(visit, into: &html)
      html(.button, text: visit(vi: "Xem trước", en: "Preview"))
    }
  }

  private func help(_ slot: LoadFiles.Slot) -> String {
    switch slot {
    case .plan:
      visit(vi: "Tối đa 2 MB.", en: "At most 2 MB.")
    case .units:
      visit(
        vi: "Các cột: id, name, kind, parent, staff, cluster, from, to. Tối đa 20 MB.",
        en: "Columns: id, name, kind, parent, staff, cluster, from, to. At most 20 MB.")
    case .deliverables:
      visit(
        vi: "Các cột: id, unit, obligation, due, submitted, status, amount.",
        en: "Columns: id, unit, obligation, due, submitted, status, amount.")
    case .exemptions:
      visit(
        vi: "Các cột: unit, obligation, due, reason.",
        en: "Columns: unit, obligation, due, reason.")
    }
  }
}
