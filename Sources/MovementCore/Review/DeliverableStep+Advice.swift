extension DeliverableStep {
  /// What to do instead of a step that a status does not allow.
  func advice(from status: Deliverable.Status?) -> Phrase {
    if self != .handIn, status == nil {
      return Phrase(
        vi: "Vui lòng quay lại danh sách và chọn lại.", en: "Go back to the list and choose again.")
    }
    return switch self {
    case .handIn: adviceOnHandingIn(from: status)
    case .correct: adviceOnCorrecting(from: status)
    case .withdraw: adviceOnWithdrawing(from: status)
    case .accept, .return: adviceOnDeciding(from: status)
    case .undo:
      Phrase(vi: "Không có quyết định nào để hoàn tác.", en: "There is no decision to undo.")
    case .release:
      Phrase(
        vi: "Chỉ công bố được sản phẩm đã duyệt.",
        en: "Only an accepted deliverable can be made public.")
    }
  }

  private func adviceOnHandingIn(from status: Deliverable.Status?) -> Phrase {
    switch status {
    case .returned:
      Phrase(
        vi: "Vui lòng bổ sung chính sản phẩm này rồi nộp lại.",
        en: "Correct this one and hand it in again.")
    case .withdrawn: Self.makeNewOne
    case nil, .draft, .submitted, .accepted:
      Phrase(vi: "Không cần nộp lại.", en: "There is no need to hand it in again.")
    }
  }

  private func adviceOnCorrecting(from status: Deliverable.Status?) -> Phrase {
    switch status {
    case .submitted:
      Phrase(
        vi: "Chỉ sửa được khi đơn vị duyệt trả lại; nếu cần sửa ngay, vui lòng rút rồi nộp "
          + "sản phẩm mới.",
        en: "It can be corrected only once it is returned; to change it now, withdraw it and "
          + "hand in a new one.")
    case .accepted:
      Phrase(
        vi: "Nếu cần sửa, vui lòng đề nghị đơn vị duyệt hoàn tác lần duyệt và trả lại.",
        en: "To change it, ask the reviewing unit to undo the acceptance and return it.")
    case .withdrawn: Self.makeNewOne
    case nil, .draft, .returned:
      Phrase(vi: "Vui lòng nộp lần đầu trước.", en: "Hand it in for the first time.")
    }
  }

  private func adviceOnWithdrawing(from status: Deliverable.Status?) -> Phrase {
    switch status {
    case .accepted:
      Phrase(
        vi: "Sản phẩm đã duyệt không rút được; nếu cần, vui lòng đề nghị đơn vị duyệt hoàn tác "
          + "lần duyệt.",
        en: "What is accepted cannot be withdrawn; if it must be, ask the reviewing unit to undo "
          + "the acceptance.")
    case .withdrawn: Phrase(vi: "Không cần rút lần nữa.", en: "There is no need to do it again.")
    case nil, .draft, .submitted, .returned:
      Phrase(vi: "Chỉ cần xóa bản nháp.", en: "Just throw the draft away.")
    }
  }

  private func adviceOnDeciding(from status: Deliverable.Status?) -> Phrase {
    switch status {
    case .returned:
      Phrase(
        vi: "Vui lòng đợi đơn vị bổ sung, hoặc hoàn tác lần trả lại.",
        en: "Wait for the unit's correction, or undo the return.")
    case .accepted:
      Phrase(
        vi: "Nếu muốn quyết định khác, vui lòng hoàn tác lần duyệt trước.",
        en: "To decide otherwise, undo the acceptance first.")
    case .withdrawn: Phrase(vi: "Không còn gì để duyệt.", en: "Nothing is left to review.")
    case nil, .draft, .submitted:
      Phrase(vi: "Vui lòng đợi đơn vị nộp.", en: "Wait until the unit hands it in.")
    }
  }

  private static let makeNewOne = Phrase(
    vi: "Vui lòng nộp sản phẩm mới.", en: "Hand in a new one.")
}
