/// A node of a YAML file with its place. Every scalar is text; who reads it decides what it means
/// (plan format §1).
struct YAMLNode {
  /// Where the node begins.
  var place: Place
  var content: Content

  enum Content {
    /// Text is NFC.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// In file order.
    case mapping([Entry])
    /// An alias: reported where it stands, and what it means is not known.
    case alias
  }

  struct Entry {
    var key: YAMLNode
    var value: YAMLNode
    /// An entry before it has the same key; the first one counts.
    var isDuplicate = false
  }

  /// `~`, `null` or nothing at all, in plain style.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The text of a scalar, null or not.
  var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The text of a scalar that is not null.
  var text: String? { isNull ? nil : scalar }
}
