import VietnameseText

/// One row of a CSV file: the places of its fields in the file's bytes, and its line.
package struct CSVRecord: Sendable {
  /// The line on which the row begins, from 1.
  package let line: Int
  package internal(set) var faults: [CSVFault] = []
  var fields: [Field] = []
  private let bytes: [UInt8]

  struct Field: Sendable {
    /// What stands in the field, without the quotation marks around it.
    var range: Range<Int>
    var hasDoubledQuotes = false
    var isASCII = true
  }

  init(line: Int, bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
  }

  /// How many fields the row has.
  package var count: Int { fields.count }

  /// The text of a field in NFC, or nil if it is not UTF-8.
  package func text(at index: Int) -> String? {
    let field = fields[index]
    let content = bytes[field.range]
    let text: String?
    if field.hasDoubledQuotes {
      text = String(validating: Self.unescaped(content), as: UTF8.self)
    } else {
      text = String(validating: content, as: UTF8.self)
    }
    return field.isASCII ? text : text?.composed
  }

  /// `""` stands for one quotation mark.
  private static func unescaped(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var skips = false
    for byte in content {
      if byte == CSV.quote, skips {
        skips = false
        continue
      }
      skips = byte == CSV.quote
      result.append(byte)
    }
    return result
  }
}

/// The bytes that have a meaning in CSV.
enum CSV {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
