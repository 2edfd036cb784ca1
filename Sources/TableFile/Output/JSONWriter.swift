package import MovementCore

/// Writes a JSON array of objects, one on each line.
package struct JSONWriter: RowWriter {
  private var output: OutputBuffer
  /// `"name":` by column.
  private var keys: [[UInt8]] = []
  private var column = 0
  private var isFirstRow = true

  package init(_ output: OutputBuffer) { self.output = output }

  package mutating func begin(_ columns: [String]) {
    keys = columns.map { Array("\(jsonString($0)):".utf8) }
    output.append("[")
  }

  package mutating func text(_ value: String) {
    key()
    output.append(jsonString(value))
  }

  package mutating func number(_ value: Int) {
    key()
    output.append(value)
  }

  package mutating func date(_ value: CivilDate) {
    key()
    output.append(CSV.quote)
    output.append(value)
    output.append(CSV.quote)
  }

  package mutating func rate(_ value: Double?) {
    key()
    output.append(value.map(fourDecimals) ?? "null")
  }

  package mutating func endRow() throws {
    output.append("}")
    column = 0
    isFirstRow = false
    try output.flushIfFull()
  }

  package mutating func end() throws {
    output.append(isFirstRow ? "]\n" : "\n]\n")
    try output.flush()
  }

  private mutating func key() {
    if column == 0 {
      output.append(isFirstRow ? "\n{" : ",\n{")
    } else {
      output.append(CSV.comma)
    }
    output.append(keys[column])
    column += 1
  }
}

/// A text as JSON writes it, quotation marks included.
func jsonString(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != CSV.quote && $0 != UInt8(ascii: "\\") }
  guard !isPlain else { return "\"" + text + "\"" }
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\u{0}"..."\u{1F}":
      let digits = String(scalar.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
