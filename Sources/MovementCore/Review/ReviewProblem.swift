/// Why something cannot be done with a deliverable.
package enum ReviewProblem: PhrasedError, Equatable {
  /// The status does not allow the step; nil: there is no such deliverable.
  case notPossible(DeliverableStep, from: Deliverable.Status?)
  /// A decision cannot be taken back, because something happened since.
  case changedSince
  /// An acceptance cannot be taken back as long as the deliverable is on the public page.
  case stillReleased
  case reasonMissing
  /// How many characters it has.
  case reasonTooLong(Int)
  case reasonHasHiddenCharacter(HiddenCharacter)

  package var phrase: Phrase {
    switch self {
    case .notPossible(let step, let status):
      let fact = ReviewProblem.fact(status)
      let advice = step.advice(from: status)
      return Phrase(
        vi: fact.vietnamese + " " + advice.vietnamese, en: fact.english + " " + advice.english)
    case .changedSince:
      return Phrase(
        vi: "Không hoàn tác được vì sản phẩm đã có thay đổi sau quyết định này. "
          + "Vui lòng mở lại sản phẩm để xem tình trạng hiện nay.",
        en: "This cannot be undone: the deliverable has changed since that decision. "
          + "Open it again to see how it stands now.")
    case .stillReleased:
      return Phrase(
        vi: "Sản phẩm đang được công bố trên trang công khai. "
          + "Vui lòng gỡ khỏi trang công khai trước khi hoàn tác lần duyệt.",
        en: "The deliverable is on the public page. Take it off that page before undoing the "
          + "acceptance.")
    case .reasonMissing:
      return Phrase(
        vi: "Chưa có lý do. Vui lòng ghi lý do để đơn vị biết.",
        en: "The reason is missing. Write it down, so that the unit knows.")
    case .reasonTooLong(let count):
      return .tooLong(
        Phrase(vi: "Lý do", en: "The reason"), count: count, limit: Reason.maximumLength)
    case .reasonHasHiddenCharacter(let character): return character.phrase
    }
  }

  private static func fact(_ status: Deliverable.Status?) -> Phrase {
    switch status {
    case nil: Phrase(vi: "Không có sản phẩm này.", en: "There is no such deliverable.")
    case .draft:
      Phrase(
        vi: "Sản phẩm này còn là bản nháp, chưa nộp.",
        en: "This deliverable is a draft that was not handed in.")
    case .submitted:
      Phrase(
        vi: "Sản phẩm này đã nộp và đang chờ duyệt.",
        en: "This deliverable has been handed in and waits for review.")
    case .returned:
      Phrase(
        vi: "Sản phẩm này đã được trả lại để bổ sung.",
        en: "This deliverable has been returned for more work.")
    case .accepted:
      Phrase(vi: "Sản phẩm này đã được duyệt.", en: "This deliverable has been accepted.")
    case .withdrawn:
      Phrase(vi: "Sản phẩm này đã được rút.", en: "This deliverable has been withdrawn.")
    }
  }
}
