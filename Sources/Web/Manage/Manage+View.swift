import HTML
import MovementCore

/// A calm list: what can be done here, each with one sentence.
struct ManageView {
  let model: ManageModel
  let visit: Visit

  var title: String { visit(Shell.Place.manage.name) }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    html(.p, .class("sub"), visit.planLanguage, text: model.plan.title)
    if model.isLoaded {
      html(
        .p, .class("notice good"), .role("status"),
        text: visit(vi: "Đã nạp xong.", en: "It is loaded."))
    }
    html(.section, .id("waiting"), .flag("data-live")) { html in
      html(.h2, text: visit(vi: "Đang chờ", en: "Waiting"))
      html(.ul, .class("doors")) { waiting(&$0) }
    }
    html(.section) { html in
      html(.h2, text: visit(vi: "Đơn vị và người dùng", en: "Units and people"))
      html(.ul, .class("doors")) { people(&$0) }
    }
    html(.section) { html in
      html(.h2, text: visit(vi: "Kế hoạch và dữ liệu", en: "Plan and data"))
      html(.ul, .class("doors")) { data(&$0) }
    }
  }

  private func waiting(_ html: inout HTMLWriter) {
    door(
      .queue(model.movement), visit(vi: "Chờ duyệt", en: "To review"), count: model.waiting,
      visit(
        vi: "Sản phẩm đã nộp, chưa có kết quả duyệt.",
        en: "Handed in, and not answered yet."), &html)
    door(
      CellFilter().with(.status(.overdue)).applied(to: .board(model.movement)),
      visit(vi: "Đơn vị có việc quá hạn", en: "Units with overdue duties"),
      count: model.lateUnits,
      visit(vi: "Mở bảng tiến độ đã lọc sẵn.", en: "Opens the board, filtered."), &html)
  }

  private func people(_ html: inout HTMLWriter) {
    door(
      Address(path: Route.accounts.path()), visit(vi: "Tài khoản", en: "Accounts"),
      count: model.accounts,
      visit(
        vi: "Thêm, mời, khóa tài khoản; in thư mời cho đơn vị.",
        en: "Add, invite and disable accounts; print letters for units."), &html)
    door(
      Address(path: Route.exemptions.path(model.movement.description)),
      visit(vi: "Miễn thực hiện", en: "Exemptions"), count: model.exemptions,
      visit(
        vi: "Đơn vị được miễn nhiệm vụ nào, vì sao.",
        en: "Which units are released from what, and why."), &html)
    door(
      .released(model.movement), visit(vi: "Trang công khai", en: "Public page"),
      count: model.released,
      visit(
        vi: "Chọn từng sản phẩm đã duyệt để mọi người cùng đọc.",
        en: "Choose accepted deliverables, one by one, for everybody to read."), &html)
    door(
      Address(path: Route.reviewPhrases.path(model.movement.description)),
      visit(vi: "Câu mẫu khi trả lại", en: "Phrases for returns"), count: nil,
      visit(
        vi: "Các câu thường dùng khi trả lại để bổ sung.",
        en: "What is often said when something is returned."), &html)
  }

  private func data(_ html: inout HTMLWriter) {
    door(
      .publish(model.movement), visit(vi: "Ban hành phiên bản mới", en: "Publish a new version"),
      count: nil,
      visit(
        vi: "Sửa kế hoạch và xem khác biệt trước khi ban hành. Đang dùng phiên bản "
          + "\(model.version).",
        en: "Change the plan, and see the difference before it holds. Version \(model.version) is "
          + "in force."), &html)
    door(
      Address.load.with("subject", LoadFiles.Subject.units.rawValue),
      visit(vi: "Nạp danh sách đơn vị", en: "Load units"), count: nil,
      visit(
        vi: "Đơn vị mới, đổi tên, sáp nhập, thay đổi số người.",
        en: "New, renamed or merged units; other numbers of staff."), &html)
    door(
      .load, visit(vi: "Nạp phong trào", en: "Load a movement"), count: nil,
      visit(
        vi: "Thêm một phong trào: tệp kế hoạch và danh sách đơn vị.",
        en: "One more movement: its plan and its units."), &html)
    door(
      .history(model.movement), visit(vi: "Nhật ký thay đổi", en: "Record of changes"), count: nil,
      visit(
        vi: "Ai đã ghi gì, lúc nào, trước và sau.", en: "Who wrote what, when, before and after."),
      &html)
    door(
      .seals, visit(vi: "Niêm phong nhật ký", en: "Seals of the record"), count: nil,
      visit(
        vi: "In niêm phong để lưu, và đối chiếu bản đã in.",
        en: "Print a seal to keep, and compare one that was printed."), &html)
  }

  private func door(
    _ address: Address, _ name: String, count: Int?, _ sentence: String,
    _ html: inout HTMLWriter
  ) {
    html(.li) { html in
      html(.a, .href(address.text)) { html in
        html(.strong, text: name)
        if let count { html(.span, .class("number"), text: visit.number(count)) }
      }
      html(.p, text: sentence)
    }
  }
}
