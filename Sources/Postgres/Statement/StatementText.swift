/// A text of the port in PostgreSQL's notation: the binds are `$1`, `$2` … instead of `?`.
///
/// The port promises that a `?` stands for nothing else, so nothing has to be parsed.
struct StatementText {
  let text: String
  /// How many binds it has.
  let places: Int

  init(_ ported: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(ported.utf8.count + 16)
    var places = 0
    for byte in ported.utf8 {
      if byte == UInt8(ascii: "?") {
        places += 1
        bytes.append(contentsOf: "$\(places)".utf8)
      } else {
        bytes.append(byte)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.places = places
  }
}
