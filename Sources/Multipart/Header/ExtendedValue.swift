/// A parameter's value in RFC 5987's form: `UTF-8'vi'b%C3%A1o%20c%C3%A1o.pdf`.
enum ExtendedValue {
  /// The bytes of its UTF-8.
  static func decode(_ bytes: [UInt8]) throws(FormProblem) -> [UInt8] {
    let parts = bytes.split(
      separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw .malformedHeader }
    guard parts[0].lowercasedText == "utf-8" else { throw .notUTF8 }
    guard let value = PercentEncoding.decode(parts[2]) else { throw .malformedHeader }
    return value
  }
}
