/// One item of `who`, `except` or `with`: it picks units (plan format §2).
package enum Term: Hashable, Sendable {
  case all
  /// Units of a kind.
  case kind(String)
  /// One unit.
  case unit(UnitID)
  /// A unit and its descendants.
  case under(UnitID)
  /// The units of a cluster.
  case cluster(String)
}

extension Term: CustomStringConvertible {
  /// As it is written in a plan file.
  package var description: String {
    switch self {
    case .all: "all"
    case .kind(let kind): kind
    case .unit(let id): "@" + id
    case .under(let id): "under @" + id
    case .cluster(let cluster): "cluster:" + cluster
    }
  }

  /// Nil if the text is no term.
  package init?(_ text: String) {
    func id(_ text: Substring) -> UnitID? {
      Identifier.isValidUnitID(text) ? String(text) : nil
    }
    if text == "all" {
      self = .all
    } else if text.hasPrefix("@") {
      guard let id = id(text.dropFirst()) else { return nil }
      self = .unit(id)
    } else if text.hasPrefix("under @") {
      guard let id = id(text.dropFirst(7)) else { return nil }
      self = .under(id)
    } else if text.hasPrefix("cluster:") {
      let cluster = text.dropFirst(8)
      guard !cluster.isEmpty, !cluster.contains(where: \.isWhitespace) else { return nil }
      self = .cluster(String(cluster))
    } else {
      guard Identifier.isValid(text) else { return nil }
      self = .kind(text)
    }
  }
}

/// The shape of ids: a-z, 0-9 and -, not empty.
package enum Identifier {
  package static func isValid(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// Unit ids have 64 characters at most.
  package static func isValidUnitID(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= 64 && isValid(text)
  }
}
