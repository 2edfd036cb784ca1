/// An attribute of an element. Its name is a literal of the program, its value is escaped.
package struct Attribute: Sendable {
  let name: StaticString
  let value: Value

  enum Value: Sendable {
    case text(String)
    /// Present without a value, such as `checked`.
    case flag
    case absent
  }

  /// Any attribute; absent if the value is nil.
  package static func named(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name: name, value: value.map(Value.text) ?? .absent)
  }

  package static func named(_ name: StaticString, _ value: Int) -> Attribute {
    Attribute(name: name, value: .text(String(value)))
  }

  /// Any attribute without a value; absent if not `isPresent`.
  package static func flag(_ name: StaticString, if isPresent: Bool = true) -> Attribute {
    Attribute(name: name, value: isPresent ? .flag : .absent)
  }
}

// MARK: - The frequent ones

extension Attribute {
  package static func `class`(_ value: String?) -> Attribute { named("class", value) }
  package static func id(_ value: String) -> Attribute { named("id", value) }
  package static func lang(_ value: String) -> Attribute { named("lang", value) }
  package static func title(_ value: String?) -> Attribute { named("title", value) }
  package static func name(_ value: String) -> Attribute { named("name", value) }
  package static func value(_ value: String) -> Attribute { named("value", value) }
  package static func type(_ value: String) -> Attribute { named("type", value) }
  package static func role(_ value: String) -> Attribute { named("role", value) }
  package static func `for`(_ value: String) -> Attribute { named("for", value) }
  package static func scope(_ value: String) -> Attribute { named("scope", value) }
  package static func colspan(_ value: Int) -> Attribute { named("colspan", value) }
  package static func label(_ value: String?) -> Attribute { named("aria-label", value) }
  package static func datetime(_ value: String) -> Attribute { named("datetime", value) }
  package static let hiddenFromReaders = named("aria-hidden", "true")

  /// A link. Only addresses within the site (or a fragment of a page) are written; anything else
  /// becomes `#`, so that no text from outside can become a `javascript:` link or lead elsewhere.
  package static func href(_ address: String) -> Attribute {
    named("href", isLocal(address) ? address : "#")
  }

  /// Where a form goes: within the site, like a link.
  package static func action(_ address: String) -> Attribute {
    named("action", isLocal(address) ? address : "#")
  }

  /// Browsers drop tabs and line ends from an address and read `\` as `/`, so that what looks like
  /// a path could name another host.
  private static func isLocal(_ address: String) -> Bool {
    var start = address.utf8.makeIterator()
    switch start.next() {
    case UInt8(ascii: "#"): break
    case UInt8(ascii: "/"):
      if let second = start.next(), second == UInt8(ascii: "/") || second == UInt8(ascii: "\\") {
        return false
      }
    default: return false
    }
    return address.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  /// The page that a navigation shows now.
  package static func current(_ isCurrent: Bool) -> Attribute {
    named("aria-current", isCurrent ? "page" : nil)
  }
}
