import MovementCore

/// Why a page cannot be shown: the domain's answer, mapped to HTTP in one place.
enum SiteProblem: PhrasedError {
  case noSuchPage
  case noSuchMovement
  case noSuchUnit(String)
  case noSuchObligation(String)
  case noSuchDeliverable(String)
  /// It was thrown away, or handed in.
  case noSuchDraft
  case noSuchFile
  /// A part of the query that cannot be read.
  case badQuestion(name: String, value: String, expected: Phrase)
  case addressTooLong
  case methodNotAllowed
  /// Only for people who are signed in.
  case signInNeeded
  /// Signed in, and this is not theirs.
  case notAllowed
  /// A form that does not come from a page of this session: another site's, or an old one.
  case foreignForm
  case unreadableForm
  case formTooLarge
  /// Too many tries from there; in how many seconds one may try again.
  case tooManyTries(seconds: Int64)
  /// Too many requests from an address or of an account; in how many seconds one may go on.
  case tooManyRequests(seconds: Int)
  /// There is no room on the server's disk.
  case diskFull
  /// Something that nobody foresaw; the log has a word for it.
  case failure
  /// Too much to do at the moment.
  case busy
  /// The program has no connection to its database.
  case databaseAway
  /// The connection was lost while saving.
  case outcomeUnknown
  /// What was asked for does not fit what is on record; the phrase says why, and what to do.
  case refused(Phrase)
  /// The movement's data do not allow a standing; the phrase says why, and what to do.
  case noStanding(Phrase)

  /// The HTTP status.
  var code: Int {
    switch self {
    case .badQuestion, .unreadableForm: 400
    case .signInNeeded: 401
    case .notAllowed, .foreignForm: 403
    case .refused: 409
    case .formTooLarge: 413
    case .tooManyTries, .tooManyRequests: 429
    case .diskFull: 507
    case .busy, .databaseAway, .outcomeUnknown: 503
    case .addressTooLong: 414
    case .methodNotAllowed: 405
    case .noStanding, .failure: 500
    default: 404
    }
  }

  var phrase: Phrase {
    switch self {
    case .noSuchPage:
      Phrase(
        vi: "Không có trang này. Địa chỉ có thể đã gõ sai hoặc đã thay đổi.",
        en: "There is no such page. The address may be mistyped or may have changed.")
    case .noSuchMovement:
      Phrase(
        vi: "Không có phong trào này. Hãy chọn một phong trào ở trang đầu.",
        en: "There is no such movement. Choose one on the front page.")
    case .noSuchUnit(let id):
      Phrase(
        vi: "Không có đơn vị nào mang mã “\(clipped(id))”. "
          + "Hãy tìm đơn vị theo tên trên bảng tiến độ.",
        en: "No unit has the id “\(clipped(id))”. Look for it by name on the board.")
    case .noSuchObligation(let id):
      Phrase(
        vi: "Kế hoạch không có nhiệm vụ nào mang mã “\(clipped(id))”. "
          + "Hãy chọn trong trang Kế hoạch.",
        en: "The plan has no obligation with the id “\(clipped(id))”. "
          + "Choose one on the plan's page.")
    case .noSuchDeliverable(let id):
      Phrase(
        vi: "Không có sản phẩm nào mang mã “\(clipped(id))”. "
          + "Hãy mở trang của đơn vị đã nộp.",
        en: "There is no deliverable “\(clipped(id))”. "
          + "Open the page of the unit that handed it in.")
    case .noSuchDraft:
      Phrase(
        vi: "Không còn bản nháp này: đã được nộp hoặc đã xóa. Hãy mở danh sách việc của đơn vị.",
        en: "This draft is gone: it was handed in or thrown away. Open the unit's list.")
    case .noSuchFile:
      Phrase(
        vi: "Không có tệp này. Hãy mở lại trang của sản phẩm và chọn tệp ở đó.",
        en: "There is no such file. Open the deliverable's page again and choose it there.")
    case .badQuestion(let name, let value, let expected):
      Phrase(
        vi: "Không hiểu “\(clipped(value))” ở phần “\(name)” của địa chỉ. "
          + "Cần ghi \(expected.vietnamese).",
        en: "“\(clipped(value))” in the part “\(name)” of the address cannot be read. "
          + "Write \(expected.english).")
    case .addressTooLong:
      Phrase(
        vi: "Địa chỉ quá dài. Hãy bớt điều kiện lọc.",
        en: "The address is too long. Use fewer filters.")
    case .methodNotAllowed:
      Phrase(vi: "Trang này chỉ để xem.", en: "This page can only be read.")
    case .signInNeeded:
      Phrase(
        vi: "Cần đăng nhập để tiếp tục. Có thể phiên làm việc đã hết hạn.",
        en: "Sign in to go on. Your session may have ended.")
    case .notAllowed:
      Phrase(
        vi: "Tài khoản này không có quyền xem hoặc làm việc này. Nếu cần, vui lòng liên hệ ban tổ "
          + "chức phong trào.",
        en: "This account may not see or do this. If you need to, ask the office that runs the "
          + "movement.")
    case .foreignForm:
      Phrase(
        vi: "Biểu mẫu này không còn hiệu lực nên chưa ghi gì cả. Hãy quay lại, tải lại trang rồi "
          + "gửi lại.",
        en: "This form is no longer valid, so nothing was written. Go back, reload the page and "
          + "send it again.")
    case .unreadableForm:
      Phrase(
        vi: "Không đọc được nội dung đã gửi nên chưa ghi gì cả. Hãy quay lại và gửi lại.",
        en: "What was sent cannot be read, so nothing was written. Go back and send it again.")
    case .formTooLarge:
      Phrase(
        vi: "Nội dung gửi lên quá lớn nên chưa ghi gì cả. Hãy quay lại và bớt nội dung hoặc tệp.",
        en: "What was sent is too large, so nothing was written. Go back and send less.")
    case .tooManyTries(let seconds):
      Phrase(
        vi: "Đã thử quá nhiều lần. Hãy đợi \(seconds) giây rồi thử lại.",
        en: "Too many tries. Wait \(seconds) seconds and try again.")
    case .tooManyRequests(let seconds):
      Phrase(
        vi: "Có quá nhiều yêu cầu gửi đến cùng lúc từ đây nên chưa thực hiện yêu cầu này. Hãy đợi "
          + "\(seconds) giây rồi thử lại; nếu vừa gửi biểu mẫu, hãy quay lại trang trước rồi gửi lại.",
        en: "Too many requests come from here at once, so this one was not carried out. Wait "
          + "\(seconds) seconds and try again; if you sent a form, go back and send it again.")
    case .diskFull:
      Phrase(
        vi:
          "Đĩa của máy chủ đã đầy nên chưa ghi gì cả; vẫn xem được như thường. Hãy báo người quản "
          + "trị, rồi quay lại trang trước và gửi lại sau.",
        en:
          "The server's disk is full, so nothing was written; pages can be read as ever. Tell the "
          + "administrator, then go back and send it again later.")
    case .failure:
      Phrase(
        vi: "Máy chủ gặp sự cố khi mở trang này. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy báo "
          + "người quản trị.",
        en: "The server failed on this page. Try again in a few minutes; if it happens again, "
          + "tell the administrator.")
    case .busy:
      Phrase(
        vi: "Máy chủ đang bận. Hãy thử lại sau ít giây.",
        en: "The server is busy. Try again in a few seconds.")
    case .databaseAway:
      Phrase(
        vi: "Máy chủ tạm thời mất kết nối với cơ sở dữ liệu nên chưa ghi gì cả. Hãy thử lại sau ít "
          + "giây; nếu vừa gửi biểu mẫu, hãy quay lại trang trước rồi gửi lại.",
        en:
          "The server has lost its database for the moment, so nothing was written. Try again in a "
          + "few seconds; if you sent a form, go back and send it again.")
    case .outcomeUnknown:
      Phrase(
        vi:
          "Mất kết nối với cơ sở dữ liệu đúng lúc đang lưu nên không biết đã lưu hay chưa. Hãy mở "
          + "lại trang và xem trước khi làm lại.",
        en:
          "The connection to the database was lost while saving, so it is not known whether it was "
          + "saved. Open the page again and look before you do it again.")
    case .refused(let reason): reason
    case .noStanding(let reason):
      Phrase(
        vi: "Chưa tính được tiến độ của phong trào này. " + reason.vietnamese,
        en: "The standing of this movement cannot be worked out. " + reason.english)
    }
  }

  /// What a person typed, short enough to be shown.
  private func clipped(_ text: String) -> String {
    text.count <= 60 ? text : String(text.prefix(60)) + "…"
  }
}
