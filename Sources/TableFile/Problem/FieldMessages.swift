import MovementCore

/// What is said about the value of one field.
enum FieldMessage {
  static let empty = Phrase(vi: "không được để trống", en: "must not be empty")

  static let hiddenInLabel = Phrase(
    vi: "có ký tự ẩn; hãy gõ lại ô này",
    en: "has hidden characters; type this field again")

  static func longLabel(_ length: Int, limit: Int) -> Phrase {
    Phrase(
      vi: "dài \(length) ký tự; nhiều nhất là \(limit)",
      en: "has \(length) characters; \(limit) is the most")
  }

  static func notUnitID(_ text: String) -> Phrase {
    if text.utf8.count > 64, Identifier.isValid(text) {
      return Phrase(
        vi: "mã \(quoted(text)) dài \(text.utf8.count) ký tự; nhiều nhất là 64",
        en: "the id \(quoted(text)) has \(text.utf8.count) characters; 64 is the most")
    }
    return Phrase(
      vi: "\(quoted(text)) không phải là mã: chỉ dùng a-z, 0-9 và -, nhiều nhất 64 ký tự",
      en: "\(quoted(text)) is not an id: only a-z, 0-9 and -, at most 64 characters")
      + outerSpace(text)
  }

  static func notKind(_ text: String) -> Phrase {
    Phrase(
      vi: "\(quoted(text)) không phải là loại đơn vị: chỉ dùng a-z, 0-9 và -, ví dụ `ward`",
      en: "\(quoted(text)) is not a kind: only a-z, 0-9 and -, such as `ward`") + outerSpace(text)
  }

  static func duplicateID(_ id: String, firstLine: Int) -> Phrase {
    Phrase(
      vi: "mã \(quoted(id)) đã có ở dòng \(firstLine)",
      en: "the id \(quoted(id)) is on line \(firstLine) already")
  }

  static func notWholeNumber(_ text: String) -> Phrase {
    Phrase(
      vi: "\(quoted(text)) không phải là số nguyên không âm; chỉ viết chữ số",
      en: "\(quoted(text)) is not a whole number ≥ 0; write digits only")
      + Phrase.orMeant(digitsAlone(text)) + outerSpace(text)
  }

  static func tooLarge(_ text: String) -> Phrase {
    Phrase(
      vi: "số \(quoted(text)) quá lớn; lớn nhất là \(Int.max)",
      en: "the number \(quoted(text)) is too large; the largest is \(Int.max)")
  }

  static func notStatus(_ text: String, near suggestion: String?) -> Phrase {
    let all = Deliverable.Status.allCases.map(\.rawValue).joined(separator: ", ")
    let what =
      text.isEmpty
      ? empty
      : Phrase(
        vi: "\(quoted(text)) không phải là tình trạng", en: "\(quoted(text)) is not a status")
    return what + Phrase.orMeant(suggestion)
      + Phrase(vi: "; chọn một: \(all)", en: "; choose one of \(all)")
  }

  static let missingSubmitted = Phrase(
    vi: "phải có ngày nộp (chỉ bản nháp, `draft`, mới được để trống)",
    en: "needs the day of handing in (only a `draft` may leave it empty)")

  static func unknownUnit(_ id: String, near suggestion: String?) -> Phrase {
    id.isEmpty
      ? empty
      : Phrase(vi: "không có đơn vị \(quoted(id))", en: "there is no unit \(quoted(id))")
        + Phrase.orMeant(suggestion)
  }

  static func unknownObligation(_ id: String, near suggestion: String?) -> Phrase {
    id.isEmpty
      ? empty
      : Phrase(
        vi: "kế hoạch không có nhiệm vụ \(quoted(id))",
        en: "the plan has no obligation \(quoted(id))") + Phrase.orMeant(suggestion)
  }

  static func noSuchDue(_ text: String, obligation: String, count: Int) -> Phrase {
    Phrase(
      vi: "không có kỳ \(quoted(text)): nhiệm vụ \(quoted(obligation)) có \(count) kỳ",
      en: "there is no due date no. \(quoted(text)): obligation \(quoted(obligation)) has \(count)")
  }

  static func circle(_ ids: [String]) -> Phrase {
    let path = ids.joined(separator: " → ")
    return Phrase(
      vi: "các đơn vị cấp trên đi thành vòng: \(path)",
      en: "the parents go in a circle: \(path)")
  }

  static func reversed(from: CivilDate, to: CivilDate) -> Phrase {
    Phrase(
      vi: "ngày cuối \(to) trước ngày đầu \(from), nên đơn vị không tồn tại ngày nào",
      en: "the last day \(to) is before the first day \(from), so the unit never exists")
  }

  private static func outerSpace(_ text: String) -> Phrase {
    let hasSpace = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return hasSpace
      ? Phrase(vi: "; hãy bỏ khoảng trắng ở hai đầu", en: "; take away the spaces around it")
      : Phrase(vi: "", en: "")
  }

  /// `1.234` and `1,234` without the separators, if that is what they are.
  private static func digitsAlone(_ text: String) -> String? {
    let groups = text.split(
      omittingEmptySubsequences: false, whereSeparator: { ".,".contains($0) || $0.isWhitespace })
    let areDigits = groups.allSatisfy { group in
      !group.isEmpty && group.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard groups.count > 1, groups.count < 7, areDigits, groups[0].count <= 3,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}
