import MovementCore

extension YAMLSyntaxError {
  /// Our own problem beside those of libyaml.
  static let tooDeep = "nesting too deep"
}

extension SourceText {
  /// The character at a place; nil at the end of the file.
  func scalar(at place: Place) -> Unicode.Scalar? {
    var line = 1
    var column = 1
    for character in String(decoding: bytes, as: UTF8.self) {
      // CRLF is one character; no other character holds a line break and more.
      if character.isNewline {
        line += 1
        column = 1
        if line > place.line { return nil }
        continue
      }
      for scalar in character.unicodeScalars {
        if line == place.line, column == place.column { return scalar }
        column += 1
      }
    }
    return nil
  }
}

extension Phrase {
  /// Says in the words of an office what libyaml found, and what to do about it.
  static func syntax(_ error: YAMLSyntaxError, at scalar: Unicode.Scalar?) -> Phrase {
    let begun = error.beginning.flatMap { $0 < error.place ? $0 : nil }
    switch error.problem {
    case YAMLSyntaxError.tooDeep:
      return Phrase(
        vi: "lồng quá sâu; kế hoạch không cần quá \(YAMLTreeBuilder.depthLimit) tầng",
        en: "nested too deeply; no plan needs more than \(YAMLTreeBuilder.depthLimit) levels")
    case "found character that cannot start any token": return cannotStart(scalar)
    case "found a tab character that violates indentation": return tab
    case "mapping values are not allowed in this context":
      return Phrase(
        vi: "dấu hai chấm không đặt được ở đây; chữ có “: ” thì đặt trong ngoặc kép",
        en: "a colon cannot stand here; put text that has “: ” in it in quotes")
    case "could not find expected ':'":
      return Phrase(
        vi: "thiếu dấu hai chấm sau khóa\(since(begun).vietnamese)",
        en: "a colon is missing after the key\(since(begun).english)")
    case "found unexpected end of stream":
      return Phrase(
        vi: "hết tệp mà chữ trong ngoặc kép chưa đóng\(since(begun).vietnamese)",
        en: "the file ends within quoted text\(since(begun).english)")
    case "did not find expected ',' or ']'":
      return Phrase(
        vi: "thiếu `,` hoặc `]` trong danh sách\(since(begun).vietnamese)",
        en: "`,` or `]` is missing in the list\(since(begun).english)")
    case "did not find expected ',' or '}'":
      return Phrase(
        vi: "thiếu `,` hoặc `}` trong nhóm\(since(begun).vietnamese)",
        en: "`,` or `}` is missing in the group\(since(begun).english)")
    case "did not find expected key":
      return Phrase(
        vi: """
          chỗ này cần một khóa: hãy kiểm tra thụt đầu dòng và ngoặc kép của \
          nhóm\(since(begun).vietnamese)
          """,
        en: """
          a key is expected here: check the indentation and the quotes of the \
          group\(since(begun).english)
          """)
    case "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      return Phrase(
        vi: "thụt đầu dòng không khớp với danh sách; mỗi mục bắt đầu bằng `- ` ở cùng một cột",
        en: "the indentation does not fit the list; each item begins with `- ` in the same column")
    case "did not find expected <document start>":
      return Phrase(
        vi: "dòng này không thuộc nhóm nào ở trên; khóa cùng cấp phải bắt đầu ở cùng một cột",
        en: "this line belongs to nothing above; keys of one level begin in the same column")
    default:
      return Phrase(
        vi: """
          chỗ này không đúng cú pháp YAML (\(error.problem)); hãy kiểm tra thụt đầu dòng, dấu hai \
          chấm và ngoặc kép
          """,
        en: "this is not valid YAML (\(error.problem)); check indentation, colons and quotes")
    }
  }

  private static func since(_ place: Place?) -> Phrase {
    guard let place else { return Phrase(vi: "", en: "") }
    return Phrase(vi: " mở từ dòng \(place.line)", en: " that begins in line \(place.line)")
  }

  private static let tab = Phrase(
    vi: "không dùng dấu tab để thụt đầu dòng; hãy dùng dấu cách",
    en: "tabs cannot indent a line; use spaces")

  private static func cannotStart(_ scalar: Unicode.Scalar?) -> Phrase {
    guard let scalar else { return tab }
    if scalar == "\t" { return tab }
    let sign = String(Character(scalar))
    return Phrase(
      vi: "chữ bắt đầu bằng \(quoted(sign)) phải đặt trong ngoặc kép, ví dụ `\"@ban-dan-van\"`",
      en: "text that begins with \(quoted(sign)) must be in quotes, such as `\"@ban-dan-van\"`")
  }
}
