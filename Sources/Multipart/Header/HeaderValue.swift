/// A header's value with parameters: `form-data; name="file"; filename="a.pdf"`.
struct HeaderValue {
  /// What stands before the first semicolon, in lower case.
  let type: String
  /// By their names in lower case.
  private(set) var parameters: [String: [UInt8]] = [:]

  /// - Throws: `malformedHeader`, also if a parameter is there twice: two readers could take
  ///   different ones for true.
  init(_ bytes: [UInt8]) throws(FormProblem) {
    var rest = bytes[...]
    type = rest.takeUntil(";").trimmed.lowercasedText
    while rest.popFirst() != nil {
      let name = rest.takeUntil("=;").trimmed.lowercasedText
      // A semicolon at the end, or two.
      if name.isEmpty, rest.first != UInt8(ascii: "=") { continue }
      guard rest.popFirst() == UInt8(ascii: "="), name.utf8.allSatisfy(\.isToken) else {
        throw .malformedHeader
      }
      let value = try rest.takeValue()
      guard !name.isEmpty, parameters.updateValue(value, forKey: name) == nil else {
        throw .malformedHeader
      }
    }
  }
}

extension UInt8 {
  /// A character of a header's or a parameter's name (RFC 9110 §5.6.2).
  var isToken: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(self)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces and tabs around it.
  var trimmed: ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let last = lastIndex(where: { !isSpace($0) }) else { return [] }
    return self[...last].drop(while: isSpace)
  }

  var lowercasedText: String { String(decoding: self, as: UTF8.self).lowercased() }

  /// Takes the bytes before one of the stops, or all.
  fileprivate mutating func takeUntil(_ stops: String) -> ArraySlice<UInt8> {
    let end = firstIndex { stops.utf8.contains($0) } ?? endIndex
    defer { self = self[end...] }
    return self[..<end]
  }

  /// Takes a parameter's value, quoted or not, with the spaces around it.
  fileprivate mutating func takeValue() throws(FormProblem) -> [UInt8] {
    self = drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard first == UInt8(ascii: "\"") else {
      let value = takeUntil(";").trimmed
      guard !value.isEmpty, !value.contains(UInt8(ascii: "\"")) else { throw .malformedHeader }
      return Array(value)
    }
    removeFirst()
    var value: [UInt8] = []
    while let byte = popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        guard takeUntil(";").trimmed.isEmpty else { throw .malformedHeader }
        return value
      case UInt8(ascii: "\\") where first == UInt8(ascii: "\"") || first == UInt8(ascii: "\\"):
        // Only these two: old browsers send `C:\Users\…` without doubling a backslash.
        value.append(removeFirst())
      default: value.append(byte)
      }
    }
    throw .malformedHeader
  }
}
