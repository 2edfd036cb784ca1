/// The few shapes of JSON that a line of the record has, written always alike, so that what is read
/// back is byte for byte what was sealed.
enum JSONText {
  /// A string, with its quotation marks.
  static func string(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 != quote && $0 != backslash }
    return isPlain ? "\"" + value + "\"" : escaped(value)
  }

  private static func escaped(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case let scalar where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
}

extension RecordState {
  /// The fields as an object of JSON, without blanks.
  var json: String {
    var text = "{"
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      text += "\"" + field.name + "\":" + field.json
    }
    return text + "}"
  }

  /// Reads what ``json`` writes; nil for anything else. Values stay the texts that they are.
  init?(json text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}")
    else { return nil }
    var fields: [Field] = []
    var rest = bytes[1..<(bytes.count - 1)]
    while !rest.isEmpty {
      guard let nameEnd = Self.endOfString(rest), rest.dropFirst(nameEnd).first == UInt8(ascii: ":")
      else { return nil }
      let name = rest.prefix(nameEnd).dropFirst().dropLast()
      rest = rest.dropFirst(nameEnd + 1)
      let valueEnd = Self.lengthOfValue(rest)
      guard valueEnd > 0 else { return nil }
      fields.append(
        Field(
          name: String(decoding: name, as: UTF8.self),
          json: String(decoding: rest.prefix(valueEnd), as: UTF8.self)))
      rest = rest.dropFirst(valueEnd + 1)
    }
    self.init(fields)
  }

  /// The length of the string that begins here, with its quotation marks; nil if none does.
  private static func endOfString(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == JSONText.quote else { return nil }
    var isEscaped = false
    for (index, byte) in bytes.enumerated().dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if byte == JSONText.backslash {
        isEscaped = true
      } else if byte == JSONText.quote {
        return index + 1
      }
    }
    return nil
  }

  /// The length of what comes before the next comma outside of strings and brackets.
  private static func lengthOfValue(_ bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var isString = false
    var isEscaped = false
    for (index, byte) in bytes.enumerated() {
      if isEscaped {
        isEscaped = false
      } else if isString {
        isEscaped = byte == JSONText.backslash
        isString = byte != JSONText.quote
      } else {
        switch byte {
        case JSONText.quote: isString = true
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: ",") where depth == 0: return index
        default: break
        }
      }
    }
    return bytes.count
  }
}
