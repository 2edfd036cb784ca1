import MovementCore
import Store

/// Why a decision was not written: what happened to the deliverable meanwhile, and what to do.
struct ConflictWords {
  let timeZone: String

  func phrase(for result: ReviewOutcome.Result?) -> Phrase {
    switch result {
    case .decided(_, let review?): decided(review, by: review.actorName ?? review.actor)
    case .withdrawn:
      Phrase(
        vi: "Đơn vị vừa rút sản phẩm này nên quyết định chưa được ghi. Không còn gì để duyệt.",
        en: "The unit has just withdrawn this, so your decision was not written. Nothing is left "
          + "to review.")
    case .changed(let revision):
      Phrase(
        vi: "Đơn vị vừa nộp bản \(revision) nên quyết định chưa được ghi. Vui lòng xem bản mới "
          + "dưới đây rồi quyết định lại.",
        en: "The unit has just handed in revision \(revision), so your decision was not written. "
          + "Please look at the new one and decide again.")
    case .done, .decided, .notFound, nil:
      Phrase(
        vi: "Sản phẩm không còn chờ duyệt nên quyết định chưa được ghi. Vui lòng mở lại sản phẩm "
          + "để xem tình trạng hiện nay.",
        en: "This does not wait for review any more, so your decision was not written. Open it "
          + "again to see how it stands now.")
    }
  }

  private func decided(_ review: Review, by name: String) -> Phrase {
    let time = clockTime(review.recordedAt.description, in: timeZone)
    switch review.decision {
    case .accept:
      return Phrase(
        vi: "Đã được \(name) duyệt lúc \(time). Quyết định vừa gửi không được ghi.",
        en: "\(name) accepted this at \(time). Your decision was not written.")
    case .return:
      return Phrase(
        vi: "Đã được \(name) trả lại lúc \(time), lý do: “\(review.reason ?? "")”. Quyết định vừa "
          + "gửi không được ghi.",
        en: "\(name) returned this at \(time), because: “\(review.reason ?? "")”. Your decision "
          + "was not written.")
    case .undo:
      return Phrase(
        vi: "\(name) đã hoàn tác quyết định lúc \(time). Vui lòng xem lại rồi quyết định.",
        en: "\(name) took a decision back at \(time). Please look again and decide.")
    }
  }
}

extension ReviewOutcome.Result {
  /// Whether what was asked is on record: just now, or by an earlier press of the same person. Then
  /// the batch with which it came.
  func batch(
    asked answer: SubmittedAnswer, by account: Account.ID?, in batch: String
  ) -> String? {
    switch self {
    case .done: return batch
    case .decided(_, let review?):
      let isSame =
        review.actor == account && review.decision == answer.decision
        && review.revision == answer.revision
      return isSame ? review.batch : nil
    case .decided, .withdrawn, .changed, .notFound: return nil
    }
  }
}
