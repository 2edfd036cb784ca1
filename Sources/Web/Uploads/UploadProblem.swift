import Files
import MovementCore
import Store

/// Why a file that comes in several requests is not taken, or not yet.
enum UploadProblem: PhrasedError {
  /// There is none of that id for that draft and that visitor, or not any more.
  case gone
  /// The id stands for another file.
  case idTaken
  /// The file by itself, or one file too many.
  case refused(HandInSubmission.RefusedFile, HandInLimits)
  /// What came is not what was announced, or nothing that is taken: it will not be taken either if
  /// it is sent again.
  case over(FileUpload.Outcome, name: String, HandInLimits)
  case noRoom(SpaceProblem)
  /// Too many that were begun and not finished.
  case tooManyBegun
  /// So many bytes are there; others were sent.
  case otherOffset(Int)
  /// So many bytes are there; the connection broke.
  case cut(Int)
  /// So many bytes are there, and more were announced.
  case tooShort(Int)
  /// The bytes were sent as something else.
  case notPartial

  /// The HTTP status.
  var code: Int {
    switch self {
    case .gone: 404
    case .idTaken, .otherOffset: 409
    case .refused(let file, _):
      switch file.reason {
      case .tooLarge: 413
      case .notStored(.diskFull): 507
      case .notStored, .noTools: 503
      default: 422
      }
    case .over(.tooLong, _, _), .noRoom: 413
    case .over: 422
    case .tooManyBegun: 429
    case .cut, .tooShort: 400
    case .notPartial: 415
    }
  }

  /// How many bytes are there, where that is the answer.
  var offset: Int? {
    switch self {
    case .otherOffset(let offset), .cut(let offset), .tooShort(let offset): offset
    default: nil
    }
  }

  /// In seconds; nil if another try is of no use, or can come at once.
  var retryAfter: Int64? {
    switch self {
    case .tooManyBegun: 600
    case .refused(let file, _): file.isDiskFull ? 60 : file.isFailure ? 5 : nil
    default: nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .gone:
      Phrase(
        vi: "Lượt tải tệp này không còn: bản nháp đã được nộp, đã xóa, hoặc đã quá một ngày. Hãy "
          + "chọn lại tệp.",
        en: "This upload is gone: the draft was handed in or thrown away, or a day has passed. "
          + "Choose the file again.")
    case .idTaken:
      Phrase(
        vi: "Lượt tải tệp này đã dùng cho tệp khác. Hãy chọn lại tệp.",
        en: "This upload stands for another file. Choose the file again.")
    case .refused(let file, let limits): file.phrase(limits)
    case .over(let outcome, let name, let limits): Self.words(outcome, name, limits)
    case .noRoom(let problem): problem.phrase
    case .tooManyBegun:
      Phrase(
        vi: "Đơn vị đang có quá nhiều tệp tải dở dang. Hãy chờ các tệp đó tải xong, hoặc thử lại "
          + "vào ngày mai.",
        en: "Too many of the unit's files are half sent. Wait until they are there, or try again "
          + "tomorrow.")
    case .otherOffset:
      Phrase(
        vi: "Máy chủ đã nhận đến một vị trí khác của tệp; trang sẽ gửi tiếp từ đó.",
        en: "The server has another part of the file already; the page goes on from there.")
    case .cut:
      Phrase(
        vi: "Mất kết nối giữa chừng; phần đã nhận vẫn còn và sẽ gửi tiếp từ đó.",
        en: "The connection broke; what came is kept, and sending goes on from there.")
    case .tooShort:
      Phrase(
        vi: "Tệp gửi lên nhỏ hơn dung lượng đã báo; có thể tệp đã thay đổi. Hãy chọn lại tệp.",
        en: "The file is shorter than announced; it may have changed. Choose it again.")
    case .notPartial:
      Phrase(
        vi: "Không đọc được nội dung đã gửi. Hãy tải lại trang rồi chọn lại tệp.",
        en: "What was sent cannot be read. Reload the page and choose the file again.")
    }
  }

  private static func words(
    _ outcome: FileUpload.Outcome, _ name: String, _ limits: HandInLimits
  ) -> Phrase {
    func file(_ reason: HandInSubmission.RefusedFile.Reason) -> Phrase {
      HandInSubmission.RefusedFile(name: name, reason: reason).phrase(limits)
    }
    switch outcome {
    case .unknownType: return file(.unknownType)
    case .macros: return file(.macros)
    case .unreadable, .tooManyPixels: return file(.unreadablePicture)
    case .otherContent, .attached:
      return Phrase(
        vi: "“\(name)” nhận được không còn nguyên vẹn: có thể tệp đã thay đổi trong lúc gửi. Hãy "
          + "chọn lại tệp.",
        en: "“\(name)” did not arrive as it was: it may have changed while it was sent. Choose it "
          + "again.")
    case .tooLong:
      return Phrase(
        vi: "“\(name)” lớn hơn dung lượng đã báo; có thể tệp đã thay đổi. Hãy chọn lại tệp.",
        en: "“\(name)” is longer than announced; it may have changed. Choose it again.")
    }
  }
}

extension HandInSubmission.RefusedFile {
  fileprivate var isDiskFull: Bool { reason == .notStored(.diskFull) }

  fileprivate var isFailure: Bool {
    guard case .notStored = reason else { return false }
    return true
  }
}

extension FileUpload.Outcome {
  /// Why a content is not taken for good; nil for what another try may bring.
  init?(_ problem: FileProblem) {
    switch problem {
    case .unknownType: self = .unknownType
    case .macros: self = .macros
    case .otherContent: self = .otherContent
    case .tooLarge: self = .tooLong
    default: return nil
    }
  }
}
