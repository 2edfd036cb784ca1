/// Reads `application/x-www-form-urlencoded`, what a form without files sends
/// (url.spec.whatwg.org, §5.1).
package enum URLEncodedForm {
  /// How much of a form is read before it is refused.
  package struct Limits: Sendable {
    package var fields: Int
    /// Of the whole body.
    package var bytes: Int

    package init(fields: Int = 1_000, bytes: Int = 1 << 20) {
      self.fields = fields
      self.bytes = bytes
    }
  }

  /// The fields in the order in which they came; a name may come several times, or be empty.
  ///
  /// - Throws: `tooLong`, `tooManyFields`, `malformedEscape`, `notUTF8`. A browser's own forms have
  ///   neither of the last two, so nothing is guessed.
  package static func parse(
    _ bytes: some Collection<UInt8>, limits: Limits = Limits()
  ) throws(FormProblem) -> [(name: String, value: String)] {
    guard bytes.count <= limits.bytes else { throw .tooLong }
    var fields: [(name: String, value: String)] = []
    for pair in Array(bytes).split(separator: UInt8(ascii: "&")) {
      guard fields.count < limits.fields else { throw .tooManyFields }
      let end = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      fields.append((try text(pair[..<end]), try text(pair[end...].dropFirst())))
    }
    return fields
  }

  private static func text(_ bytes: ArraySlice<UInt8>) throws(FormProblem) -> String {
    guard let plain = PercentEncoding.decode(bytes, plusIsSpace: true) else {
      throw .malformedEscape
    }
    guard let text = String(validating: plain, as: UTF8.self) else { throw .notUTF8 }
    return text
  }
}
