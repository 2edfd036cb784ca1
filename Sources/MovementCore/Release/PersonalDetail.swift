/// Something in a text that leads to one person or household, and that nobody should read in public
/// by mistake: a telephone number, a number of an identity card, an e-mail or house address.
///
/// Rules alone, on this machine, and a hint only: a person decides. They would rather ask once too
/// often than miss one (`docs/rights.md`).
package struct PersonalDetail: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case phone, identityNumber, email, address
  }

  package let kind: Kind
  /// As it stands in the text.
  package let text: String

  package init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension PersonalDetail {
  /// All that a text holds, in its order, each once.
  package static func all(in text: String) -> [PersonalDetail] {
    var found: [(place: String.Index, detail: PersonalDetail)] = []
    for finder in [phones, identityNumbers, emails, addresses] {
      // A number is one thing only: what was found first says which.
      let taken = Set(found.map(\.place))
      found += finder(text).filter { !taken.contains($0.place) }
    }
    var seen: Set<PersonalDetail> = []
    return found.sorted { $0.place < $1.place }.map(\.detail).filter { seen.insert($0).inserted }
  }

  private typealias Found = (place: String.Index, detail: PersonalDetail)

  /// Vietnamese numbers, with 0 or +84 before them: ten digits, of a landline eleven.
  private static func phones(_ text: String) -> [Found] {
    text.matches(of: /(?:\+?84[ .\-]?|0)[235789](?:[ .\-]?[0-9]){8,9}/)
      .filter { isWhole($0.range, in: text) && !isDate($0.output) }
      .map { ($0.range.lowerBound, PersonalDetail(.phone, String($0.output))) }
  }

  /// Twelve digits (căn cước), nine (chứng minh nhân dân), or any that are called so.
  private static func identityNumbers(_ text: String) -> [Found] {
    let bare = text.matches(of: /[0-9]{12}|[0-9]{9}|0[0-9]{2}[ ][0-9]{3}[ ][0-9]{3}[ ][0-9]{3}/)
      .filter { isWhole($0.range, in: text) }
      .map { ($0.range.lowerBound, PersonalDetail(.identityNumber, String($0.output))) }
    let named = text.matches(
      of:
        /(?:CCCD|CMND|CMTND|[Cc]ăn cước(?: công dân)?|[Cc]hứng minh nhân dân)[^0-9\n]{0,12}([0-9][0-9 .]{6,15}[0-9])/
    )
    .map { ($0.output.1.startIndex, PersonalDetail(.identityNumber, String($0.output.1))) }
    return bare + named
  }

  private static func emails(_ text: String) -> [Found] {
    text.matches(of: /[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+/)
      .map { ($0.range.lowerBound, PersonalDetail(.email, String($0.output))) }
  }

  /// “số nhà 12”, “hẻm 45”, “12 đường Lê Lợi”, “tại 12/3 Nguyễn Huệ”.
  private static func addresses(_ text: String) -> [Found] {
    let named = text.matches(
      of:
        /(?:[Ss]ố nhà|[Nn]hà số|[Hh]ẻm|[Nn]gõ|[Nn]gách|[Kk]iệt)\s+(?:số\s+)?[0-9]+[A-Za-z]?(?:\/[0-9]+)*/
    )
    .map { ($0.range.lowerBound, PersonalDetail(.address, String($0.output))) }
    let street = text.matches(
      of:
        /[0-9]+[A-Za-z]?(?:\/[0-9]+[A-Za-z]?)*,?\s+(?:đường|phố|Đường|Phố)\s+\p{Lu}\w*(?:\s+\p{Lu}\w*)*/
    )
    .filter { isWhole($0.range, in: text) }
    .map { ($0.range.lowerBound, PersonalDetail(.address, String($0.output))) }
    let bare = text.matches(
      of:
        /(?:số|ở|tại|nhà|địa chỉ:?)\s+([0-9]+[A-Za-z]?(?:\/[0-9]+[A-Za-z]?)+\s+\p{Lu}\w*(?:\s+\p{Lu}\w*)*)/
    )
    .map { ($0.output.1.startIndex, PersonalDetail(.address, String($0.output.1))) }
    return named + street + bare
  }

  /// No digit, and no part of a number with separators, stands right before or after it.
  private static func isWhole(_ range: Range<String.Index>, in text: String) -> Bool {
    let before = text[..<range.lowerBound].last
    let after = text[range.upperBound...].prefix(2)
    if let before, before.isNumber || before == "/" || before == "," { return false }
    if before == ".", text[..<range.lowerBound].dropLast().last?.isNumber == true { return false }
    guard let next = after.first else { return true }
    if next.isNumber { return false }
    let isSeparator = next == "." || next == "," || next == "/"
    return !(isSeparator && after.dropFirst().first?.isNumber == true)
  }

  /// “03-10-2018 09” is a day and an hour.
  private static func isDate(_ text: Substring) -> Bool {
    text.prefixMatch(of: /[0-9]{2}[ .\-][0-9]{2}[ .\-](?:19|20)[0-9]{2}/) != nil
  }
}
