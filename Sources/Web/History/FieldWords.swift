import MovementCore
import Store

/// The fields of records on the record of changes, and their values, in words.
struct FieldWords {
  let names: RecordNames
  let timeZone: String

  /// What the field is called; nil for one that this program does not know.
  static func name(_ field: String, of kind: ChangeSubject.Kind) -> Phrase? {
    if field == "name", kind == .account { return Phrase(vi: "tên đăng nhập", en: "user name") }
    return fieldNames[field]
  }

  /// Fields in the order in which they are told; others follow by name.
  static func place(of field: String) -> Int { order.firstIndex(of: field) ?? order.count }

  /// What tells nobody anything, because the line says it otherwise.
  static func isTold(_ field: String) -> Bool {
    !["id", "content", "deliverable", "proof"].contains(field)
  }

  func words(_ value: RecordedState.Value, of field: String, in state: RecordedState) -> Phrase {
    switch value {
    case .flag(let flag):
      return flag ? Phrase(vi: "có", en: "yes") : Phrase(vi: "không", en: "no")
    case .number(let number):
      if field == "due" { return names.due(number, of: state.text("obligation")) }
      return Phrase(vi: grouped(number, .vietnamese), en: grouped(number, .english))
    case .list(let texts):
      let known = field == "forgotten"
      let phrases = texts.map { text in
        (known ? Self.fieldNames[text] : nil) ?? Phrase(vi: text, en: text)
      }
      return Phrase(
        vi: phrases.map(\.vietnamese).joined(separator: known ? ", " : " · "),
        en: phrases.map(\.english).joined(separator: known ? ", " : " · "))
    case .text(let text): return words(text, of: field)
    }
  }

  private func words(_ text: String, of field: String) -> Phrase {
    switch field {
    case "unit", "parent": return same(names.unit(text))
    case "obligation": return same(names.obligation(text))
    case "account": return same(names.account(text) ?? text)
    case "role": return Role(rawValue: text)?.phrase ?? same(text)
    case "side":
      return text == PaperSide.party.rawValue
        ? Phrase(vi: "văn bản của Đảng", en: "the Party's papers")
        : Phrase(vi: "văn bản hành chính nhà nước", en: "the State's papers")
    case "status": return Deliverable.Status(rawValue: text)?.phrase ?? same(text)
    case "kind": return same(names.board?.plan.name(ofUnitKind: text) ?? text)
    default:
      if let day = CivilDate(text) { return same(day.short) }
      if text.hasSuffix("Z"), Instant(text) != nil {
        return same(clockTime(text, in: timeZone))
      }
      return same(text)
    }
  }

  /// A name or a number, which is the same in both languages.
  private func same(_ text: String) -> Phrase { Phrase(vi: text, en: text) }
}

extension FieldWords {
  private static let order = [
    "number", "version", "title", "unit", "obligation", "due", "name", "displayName", "role",
    "kind", "parent", "status", "revision", "submitted", "amount", "reason",
  ]

  private static let fieldNames: [String: Phrase] = [
    "abbreviation": Phrase(vi: "ký hiệu cơ quan", en: "abbreviation"),
    "account": Phrase(vi: "tài khoản", en: "account"),
    "active": Phrase(vi: "được đăng nhập", en: "may sign in"),
    "amount": Phrase(vi: "số lượng", en: "amount"),
    "archive": Phrase(vi: "nơi lưu", en: "archive"),
    "cluster": Phrase(vi: "cụm", en: "cluster"),
    "content": Phrase(vi: "nội dung", en: "content"),
    "displayName": Phrase(vi: "tên hiển thị", en: "display name"),
    "due": Phrase(vi: "kỳ", en: "due"),
    "expiresAt": Phrase(vi: "hết hiệu lực lúc", en: "valid until"),
    "forgotten": Phrase(vi: "đã xóa các mục", en: "fields removed"),
    "from": Phrase(vi: "hoạt động từ ngày", en: "exists from"),
    "id": Phrase(vi: "mã", en: "id"),
    "invitedAt": Phrase(vi: "mời lúc", en: "invited at"),
    "issuer": Phrase(vi: "cơ quan ban hành", en: "issuer"),
    "kind": Phrase(vi: "loại đơn vị", en: "kind"),
    "name": Phrase(vi: "tên", en: "name"),
    "number": Phrase(vi: "số, ký hiệu", en: "number"),
    "obligation": Phrase(vi: "nhiệm vụ", en: "obligation"),
    "parent": Phrase(vi: "đơn vị cấp trên", en: "unit above"),
    "parentOffice": Phrase(vi: "cơ quan cấp trên", en: "office above"),
    "passwordSetAt": Phrase(vi: "đặt mật khẩu lúc", en: "password set at"),
    "periodFirst": Phrase(vi: "thời gian thi đua từ", en: "period from"),
    "periodLast": Phrase(vi: "thời gian thi đua đến hết", en: "period until"),
    "place": Phrase(vi: "địa danh", en: "place"),
    "reason": Phrase(vi: "lý do", en: "reason"),
    "recipients": Phrase(vi: "nơi nhận", en: "recipients"),
    "revision": Phrase(vi: "lần nộp", en: "revision"),
    "role": Phrase(vi: "vai trò", en: "role"),
    "side": Phrase(vi: "thể thức", en: "rules"),
    "signerName": Phrase(vi: "người ký", en: "signer"),
    "signerTitle": Phrase(vi: "chức vụ người ký", en: "signer's office"),
    "signingFor": Phrase(vi: "đề ký", en: "signing for"),
    "staff": Phrase(vi: "số người", en: "staff"),
    "status": Phrase(vi: "tình trạng", en: "status"),
    "submitted": Phrase(vi: "ngày nộp", en: "handed in"),
    "texts": Phrase(vi: "các câu", en: "phrases"),
    "title": Phrase(vi: "tên", en: "title"),
    "to": Phrase(vi: "hoạt động đến hết ngày", en: "exists until"),
    "unit": Phrase(vi: "đơn vị", en: "unit"),
    "usedAt": Phrase(vi: "đã dùng lúc", en: "used at"),
    "version": Phrase(vi: "phiên bản", en: "version"),
    "voidedAt": Phrase(vi: "hủy lúc", en: "cancelled at"),
  ]
}
