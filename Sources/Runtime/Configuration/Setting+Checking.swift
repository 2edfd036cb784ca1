package import MovementCore

extension Setting {
  /// What is wrong with a text in the place of its value; nil if nothing is.
  package func problem(with text: String) -> Phrase? {
    switch kind {
    case .text, .database:
      text.isEmpty || text.contains("\0")
        ? Phrase(vi: "không được để trống", en: "must not be empty") : nil
    case .siteAddress:
      SiteAddress(text) == nil
        ? Phrase(
          vi: "hãy viết dạng https://thidua.example.vn, không có đường dẫn",
          en: "write https://host, without a path") : nil
    case .number(let range, let unit):
      Int(text).map(range.contains) == true
        ? nil
        : Phrase(
          vi: "cần một số từ \(range.lowerBound) đến \(range.upperBound)\(unit.phrase.vietnamese)",
          en: "has to be a number from \(range.lowerBound) to \(range.upperBound)"
            + unit.phrase.english)
    case .flag:
      ["true", "false"].contains(text)
        ? nil : Phrase(vi: "cần true hoặc false", en: "has to be true or false")
    case .choice(let values):
      values.contains(text)
        ? nil
        : Phrase(
          vi: "chọn một trong: \(values.joined(separator: ", "))",
          en: "choose one of: \(values.joined(separator: ", "))")
    case .hosts:
      Self.hosts(text).allSatisfy(NetworkAddress.isOne)
        ? nil
        : Phrase(
          vi: "cần địa chỉ mạng như 10.0.0.7 hoặc ::1, cách nhau bằng dấu phẩy",
          en: "has to be network addresses such as 10.0.0.7 or ::1, with commas between them")
    }
  }

  /// The addresses in a text with commas between them.
  static func hosts(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.filter { $0 != " " }) }
  }
}

extension Setting.Unit {
  /// After a number, with a space before it.
  var phrase: Phrase {
    switch self {
    case .none: Phrase(vi: "", en: "")
    case .bytes: Phrase(vi: " byte", en: " bytes")
    case .seconds: Phrase(vi: " giây", en: " seconds")
    case .minutes: Phrase(vi: " phút", en: " minutes")
    case .bytesPerSecond: Phrase(vi: " byte mỗi giây", en: " bytes a second")
    case .perMinute: Phrase(vi: " mỗi phút", en: " a minute")
    }
  }
}

/// Where browsers reach the site, without a path: `https://thidua.example.vn`.
package struct SiteAddress: Sendable, Equatable {
  package let text: String

  /// Nil for what is no such address. A slash at the end is taken away.
  package init?(_ text: String) {
    let address = text.hasSuffix("/") ? String(text.dropLast()) : text
    let isAddress = ["https://", "http://"].contains { start in
      address.hasPrefix(start) && address.count > start.count
        && address.dropFirst(start.count).allSatisfy { character in
          character.isASCII
            && (character.isLetter || character.isNumber || ".-:[]".contains(character))
        }
    }
    guard isAddress else { return nil }
    self.text = address
  }
}
