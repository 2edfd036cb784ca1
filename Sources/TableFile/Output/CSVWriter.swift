package import MovementCore

/// Writes CSV: RFC 4180 with LF, quotation marks only where they are needed.
package struct CSVWriter: RowWriter {
  private var output: OutputBuffer
  private var isFirstOfRow = true

  package init(_ output: OutputBuffer) { self.output = output }

  package mutating func begin(_ columns: [String]) {
    for column in columns { text(column) }
    endLine()
  }

  package mutating func text(_ value: String) {
    separate()
    let needsQuotes = value.utf8.contains { byte in
      byte == CSV.comma || byte == CSV.quote || byte == CSV.lineFeed || byte == CSV.carriageReturn
    }
    guard needsQuotes else {
      output.append(value)
      return
    }
    output.append(CSV.quote)
    for byte in value.utf8 {
      if byte == CSV.quote { output.append(byte) }
      output.append(byte)
    }
    output.append(CSV.quote)
  }

  package mutating func number(_ value: Int) {
    separate()
    output.append(value)
  }

  package mutating func date(_ value: CivilDate) {
    separate()
    output.append(value)
  }

  package mutating func rate(_ value: Double?) {
    separate()
    if let value { output.append(fourDecimals(value)) }
  }

  package mutating func endRow() throws {
    endLine()
    try output.flushIfFull()
  }

  package mutating func end() throws { try output.flush() }

  private mutating func separate() {
    if !isFirstOfRow { output.append(CSV.comma) }
    isFirstOfRow = false
  }

  private mutating func endLine() {
    output.append(CSV.lineFeed)
    isFirstOfRow = true
  }
}
