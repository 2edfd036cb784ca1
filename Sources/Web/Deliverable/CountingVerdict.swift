import MovementCore

/// Whether a deliverable counts, in whole sentences that also say what to do.
struct CountingVerdict {
  let model: DeliverableModel
  let visit: Visit

  /// “Được tính.”
  var short: String {
    switch model.counting.outcome {
    case .counts: visit(vi: "Được tính.", en: "It counts.")
    case .waits: visit(vi: "Đang chờ duyệt.", en: "It is waiting for review.")
    case .draft, .returned, .later:
      visit(vi: "Chưa được tính.", en: "It does not count yet.")
    case .withdrawn, .tooEarly, .notOwed, .exempt, .unknownDue, .unknownObligation:
      visit(vi: "Không được tính.", en: "It does not count.")
    }
  }

  var why: String {
    switch model.counting.outcome {
    case .counts:
      visit(
        vi: "Đã được duyệt và cộng vào tiến độ của \(cells).",
        en: "It is accepted and adds to the standing of \(cells).")
    case .waits:
      visit(
        vi: "Khi được duyệt, sản phẩm được cộng vào tiến độ của \(cells), theo ngày nộp.",
        en: "Once accepted it adds to the standing of \(cells), by the day it was handed in.")
    case .draft:
      visit(
        vi: "Đây là bản nháp; đơn vị cần hoàn chỉnh và nộp.",
        en: "It is a draft; the unit has to finish it and hand it in.")
    case .returned:
      visit(
        vi: "Đã trả lại để bổ sung; đơn vị hoàn chỉnh rồi nộp lại.",
        en: "It was returned; the unit has to correct it and hand it in again.")
    case .withdrawn: visit(vi: "Đơn vị đã rút sản phẩm này.", en: "The unit has withdrawn it.")
    case .later:
      visit(
        vi: "Vào ngày đang xem, \(visit.day.short), sản phẩm chưa được nộp.",
        en: "On the day looked at, \(visit.day.short), it was not handed in yet.")
    case .tooEarly(let first): tooEarly(first)
    case .notOwed: notOwed
    case .exempt:
      visit(
        vi: "Đơn vị được miễn nhiệm vụ này.", en: "The unit is exempt from this obligation.")
    case .unknownDue:
      visit(
        vi: "Sản phẩm ghi kỳ số \(model.deliverable.due ?? 0) nhưng nhiệm vụ không có kỳ này; "
          + "đề nghị sửa lại kỳ.",
        en: "It names due date no. \(model.deliverable.due ?? 0), which the obligation does not "
          + "have; the number has to be corrected.")
    case .unknownObligation:
      visit(
        vi: "Kế hoạch hiện hành không còn nhiệm vụ “\(model.deliverable.obligation)”.",
        en: "The plan in force no longer has the obligation “\(model.deliverable.obligation)”.")
    }
  }

  private func tooEarly(_ first: CivilDate) -> String {
    let handedIn = model.deliverable.submitted?.short ?? "–"
    return visit(
      vi: "Nộp ngày \(handedIn), trước ngày bắt đầu tính của nhiệm vụ (\(first.short)); nếu ghi "
        + "nhầm ngày nộp, đề nghị sửa lại.",
      en: "It was handed in on \(handedIn), before the first day that counts (\(first.short)); if "
        + "the day is a mistake, it has to be corrected.")
  }

  /// Its unit has no cell, because the plan does not ask it, or because it did not exist any more.
  private var notOwed: String {
    if let unit = model.unit, let due = model.due, !unit.exists(on: due.lastDay) {
      return visit(
        vi: "Vào ngày hạn cuối \(due.lastDay.short), đơn vị không hoạt động; nếu không đúng, đề "
          + "nghị sửa thời gian hoạt động trong danh sách đơn vị.",
        en: "On the last day, \(due.lastDay.short), the unit did not exist; if that is wrong, the "
          + "list of units has to be corrected.")
    }
    return visit(
      vi: "Kế hoạch không giao nhiệm vụ này cho đơn vị, và không có đơn vị cấp trên nào được tính "
        + "gộp sản phẩm của cấp dưới; nếu ghi nhầm nhiệm vụ, đề nghị sửa lại.",
      en: "The plan does not ask this of the unit, nor does what it hands in count for a unit "
        + "above; if the obligation is a mistake, it has to be corrected.")
  }

  /// The names of those in whose cells it counts.
  private var cells: String { model.countsFor.map(\.name).joined(separator: ", ") }
}
