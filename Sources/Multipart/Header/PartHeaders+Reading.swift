extension PartHeaders {
  /// Reads the headers of a part.
  /// - Parameter lines: Separated by CRLF, without one at the end.
  init(lines: ArraySlice<UInt8>) throws(FormProblem) {
    let fields = try Self.fields(lines)
    try Self.checkEncoding(fields["content-transfer-encoding"])
    let contentType = try Self.text(fields["content-type"])
    if let contentType, contentType.lowercased().hasPrefix("multipart/") { throw .nested }
    guard let disposition = fields["content-disposition"] else { throw .missingName }
    let value = try HeaderValue(disposition)
    guard value.type == "form-data" else { throw .malformedHeader }
    guard let name = try Self.text(value.parameters["name"]), !name.isEmpty else {
      throw .missingName
    }
    self.init(name: name, fileName: try Self.fileName(value), contentType: contentType)
  }

  /// The values by their headers' names in lower case.
  private static func fields(_ lines: ArraySlice<UInt8>) throws(FormProblem) -> [String: [UInt8]] {
    var fields: [String: [UInt8]] = [:]
    guard !lines.isEmpty else { return fields }
    // Split at LF: a line that ended without CR, or has one within, is found out below.
    for var line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.endIndex < lines.endIndex {
        guard line.popLast() == UInt8(ascii: "\r") else { throw .malformedHeader }
      }
      // Also what RFC 2046 allowed once, a header that goes on in the next line: nobody sends it.
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(\.isToken)
      else { throw .malformedHeader }
      let value = line[(colon + 1)...].trimmed
      guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") }),
        fields.updateValue(Array(value), forKey: line[..<colon].lowercasedText) == nil
      else { throw .malformedHeader }
    }
    return fields
  }

  private static func checkEncoding(_ value: [UInt8]?) throws(FormProblem) {
    guard let value else { return }
    let plain = ["7bit", "8bit", "binary"]
    guard plain.contains(value[...].lowercasedText) else { throw .encoded }
  }

  /// `filename*` is the better one if both are there (RFC 6266 §4.3).
  private static func fileName(_ value: HeaderValue) throws(FormProblem) -> String? {
    if let extended = value.parameters["filename*"] {
      return try text(ExtendedValue.decode(extended))
    }
    return try text(value.parameters["filename"])
  }

  private static func text(_ bytes: [UInt8]?) throws(FormProblem) -> String? {
    guard let bytes else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }
}
