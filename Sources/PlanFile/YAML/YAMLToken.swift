/// What plan files do without (plan format §1): it would let one thing be written in two ways,
/// and hide what a reader of the file sees.
struct YAMLToken {
  enum Kind { case anchor, alias, tag, other }

  var kind: Kind
  /// The `&`, `*` or `!`.
  var place: Place

  /// Every anchor, alias and tag up to a place, or to the end.
  ///
  /// Events do not tell the places of the two properties of one node (`&a !t`); tokens do.
  static func refused(in bytes: ArraySlice<UInt8>, upTo end: Place?) -> [YAMLToken] {
    let signs: Set<UInt8> = [UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!")]
    guard bytes.contains(where: signs.contains) else { return [] }
    var refused: [YAMLToken] = []
    var parser = YAMLParser(bytes)
    while let token = parser.nextToken() {
      if let end, token.place > end { break }
      if token.kind != .other { refused.append(token) }
    }
    return refused
  }
}
