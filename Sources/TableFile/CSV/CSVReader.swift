import VietnameseText

/// Reads CSV row by row and knows on which line each row begins.
///
/// RFC 4180 with LF or CRLF, a byte order mark and blank lines allowed. What is wrong is reported
/// with the row, and reading goes on: an unclosed quotation mark costs the row in which it stands
/// and not the rest of the file. Each byte is looked at a fixed number of times.
package struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private var offset: Int
  /// The line at `offset`.
  private var line = 1

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next row that is not blank, or nil at the end.
  package mutating func next() -> CSVRecord? {
    while skipLineEnd() {}
    guard offset < bytes.count else { return nil }
    var record = CSVRecord(line: line, bytes: bytes)
    repeat {
      readField(into: &record)
    } while skip(CSV.comma)
    _ = skipLineEnd()
    return record
  }

  private mutating func readField(into record: inout CSVRecord) {
    if offset < bytes.count, bytes[offset] == CSV.quote {
      readQuotedField(into: &record)
    } else {
      readBareField(from: offset, into: &record)
    }
  }

  // MARK: - Bare fields

  private mutating func readBareField(from start: Int, into record: inout CSVRecord) {
    let index = record.fields.count
    var field = CSVRecord.Field(range: start..<start)
    var hasQuote = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == CSV.comma || isLineEnd(at: offset) { break }
      if byte == CSV.quote { hasQuote = true }
      if byte >= 0x80 { field.isASCII = false }
      offset += 1
    }
    field.range = start..<offset
    if hasQuote { record.faults.append(CSVFault(.strayQuote, field: index, line: line)) }
    append(field, beginningOn: line, to: &record)
  }

  // MARK: - Quoted fields

  private mutating func readQuotedField(into record: inout CSVRecord) {
    let index = record.fields.count
    let (open, openLine) = (offset, line)
    var field = CSVRecord.Field(range: open..<open)
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == CSV.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == CSV.quote else { break }
        field.hasDoubledQuotes = true
        offset += 1
      } else if byte == CSV.lineFeed {
        line += 1
      } else if byte >= 0x80 {
        field.isASCII = false
      }
      offset += 1
    }
    let close = offset
    offset += 1
    let isClosed = close < bytes.count
    let endsWell =
      isClosed && (offset == bytes.count || bytes[offset] == CSV.comma || isLineEnd(at: offset))
    if endsWell {
      field.range = (open + 1)..<close
      append(field, beginningOn: openLine, to: &record)
      return
    }
    // A mark that is “closed” on a later line by one with text after it is the opening mark of
    // another field: the first one is unclosed. Up to that place no other field can begin and
    // stay open, so reading those lines again happens once.
    let isUnclosed = !isClosed || line != openLine
    record.faults.append(
      CSVFault(isUnclosed ? .unclosedQuote : .textAfterQuote, field: index, line: openLine))
    (offset, line) = isUnclosed ? (open, openLine) : (close, openLine)
    if isUnclosed {
      while offset < bytes.count, !isLineEnd(at: offset) { offset += 1 }
    } else {
      while offset < bytes.count, bytes[offset] != CSV.comma, !isLineEnd(at: offset) {
        offset += 1
      }
    }
    record.fields.append(CSVRecord.Field(range: open..<offset, isASCII: false))
  }

  // MARK: - Bytes

  private mutating func append(
    _ field: CSVRecord.Field, beginningOn firstLine: Int, to record: inout CSVRecord
  ) {
    let index = record.fields.count
    let content = bytes[field.range]
    func lineNumber(of place: Int) -> Int {
      firstLine + content[..<place].count { $0 == CSV.lineFeed }
    }
    if let place = content.firstIndex(of: 0) {
      record.faults.append(CSVFault(.nul, field: index, line: lineNumber(of: place)))
    }
    if !field.isASCII, let place = firstInvalidUTF8(in: content) {
      record.faults.append(CSVFault(.notUTF8, field: index, line: lineNumber(of: place)))
    } else if !field.isASCII, content.count > Self.mostBytesOfMarks,
      !String(decoding: content, as: UTF8.self).isStreamSafe
    {
      record.faults.append(CSVFault(.endlessMarks, field: index, line: firstLine))
    }
    record.fields.append(field)
  }

  /// A shorter field has not so many marks: each has two bytes or more.
  private static let mostBytesOfMarks = 60

  private func isLineEnd(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte == CSV.lineFeed { return true }
    return byte == CSV.carriageReturn && offset + 1 < bytes.count
      && bytes[offset + 1] == CSV.lineFeed
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipLineEnd() -> Bool {
    guard offset < bytes.count, isLineEnd(at: offset) else { return false }
    offset += bytes[offset] == CSV.lineFeed ? 1 : 2
    line += 1
    return true
  }
}
