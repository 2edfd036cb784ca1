package import MovementCore
import Secrets

/// Why something was not saved, handed in or withdrawn, apart from what its status does not allow
/// (`ReviewProblem`). Nothing was written.
package enum HandInProblem: Error, Hashable, Sendable {
  /// The id is that of a deliverable for another unit or obligation.
  case idTaken
  /// A new deliverable's id is no UUID.
  case badID
  /// The form was used already: by somebody else, or for something else.
  case keyTaken
  /// The form was sent already, as that revision, and says something else now.
  case handedInOtherwise(revision: Int)
  /// The content of a file is not there.
  case missingFile(name: String)
  case tooManyFiles
  case noDraft
  case tooLongForDraft
  /// It has another revision by now.
  case changedSince(revision: Int)
}

extension HandInProblem {
  /// Throws unless a deliverable of that id may be made or corrected for a unit and an obligation.
  ///
  /// - Parameter place: The unit and obligation of the one that is there; nil if none is.
  static func check(
    _ id: Deliverable.ID, unit: UnitID, obligation: Obligation.ID,
    against place: (unit: UnitID, obligation: Obligation.ID)?
  ) throws(HandInProblem) {
    if let place {
      guard place == (unit, obligation) else { throw .idTaken }
    } else {
      guard UUIDv7.isUUID(id) else { throw .badID }
    }
  }
}

extension HandInProblem: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .idTaken, .badID, .keyTaken:
      Phrase(
        vi:
          "Biểu mẫu này đã được dùng cho sản phẩm khác. Vui lòng mở lại việc từ danh sách rồi nộp "
          + "lại.",
        en: "This form was used for another deliverable. Open the duty from the list again, and "
          + "hand in again.")
    case .handedInOtherwise(let revision):
      Phrase(
        vi: "Sản phẩm đã được nộp trước đó (bản \(revision)); phần sửa sau đó chưa được gửi. Nếu "
          + "cần sửa, vui lòng rút rồi nộp sản phẩm mới.",
        en:
          "This was handed in before (revision \(revision)); what you changed since was not sent. "
          + "To change it, withdraw it and hand in a new one.")
    case .missingFile(let name):
      Phrase(
        vi: "Không còn tệp “\(name)”. Vui lòng đính kèm lại.",
        en: "The file “\(name)” is not there any more. Attach it again.")
    case .tooManyFiles:
      Phrase(
        vi: "Chỉ đính kèm được tối đa \(HandInRequest.mostFiles) tệp. Vui lòng bỏ bớt.",
        en: "At most \(HandInRequest.mostFiles) files can be attached. Remove some.")
    case .noDraft:
      Phrase(
        vi: "Bản nháp này không còn: có thể đã được nộp hoặc xóa ở nơi khác. Vui lòng mở lại danh "
          + "sách.",
        en:
          "This draft is gone: it may have been handed in or thrown away elsewhere. Open the list "
          + "again.")
    case .tooLongForDraft:
      Phrase(
        vi:
          "Nội dung quá dài nên bản nháp chưa được lưu. Vui lòng rút gọn, hoặc đính kèm thành tệp.",
        en: "The text is too long, so the draft was not saved. Shorten it, or attach it as a file.")
    case .changedSince(let revision):
      Phrase(
        vi: "Sản phẩm đã được nộp lại (bản \(revision)). Vui lòng mở lại để xem bản mới nhất.",
        en: "The deliverable was handed in again (revision \(revision)). Open it again to see the "
          + "latest.")
    }
  }
}
