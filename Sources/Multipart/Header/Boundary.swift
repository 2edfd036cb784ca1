/// The boundary between the parts of a body.
enum Boundary {
  static func read(contentType: String) throws(FormProblem) -> [UInt8] {
    let value = try HeaderValue(Array(contentType.utf8))
    guard value.type == "multipart/form-data" else { throw .notMultipart }
    guard let boundary = value.parameters["boundary"], (1...70).contains(boundary.count),
      boundary.allSatisfy(isAllowed), boundary.last != UInt8(ascii: " ")
    else { throw .badBoundary }
    return boundary
  }

  /// RFC 2046 §5.1.1.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "'()+_,-./:=? ".utf8.contains(byte)
    }
  }
}
