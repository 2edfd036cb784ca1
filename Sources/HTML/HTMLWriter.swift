/// Writes HTML as bytes, escaped by construction.
///
/// ```swift
/// html(.p, .class("note")) { html in
///   html.text("5 < 6")
///   html(.a, .href("/plan"), text: "Kế hoạch")
/// }
/// ```
/// Text and attribute values are always escaped, names of elements and attributes are literals of
/// the program, and elements are closed by the closing brace: a view cannot write broken markup.
package struct HTMLWriter: Sendable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []

  package init(reservingCapacity capacity: Int = 32_768) { bytes.reserveCapacity(capacity) }

  /// What was written, as text; for tests and messages.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// `<!doctype html>`, once at the beginning.
  package mutating func doctype() { append("<!doctype html>") }

  /// An element with content.
  package mutating func callAsFunction(
    _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(tag.name, attributes)
    content(&self)
    close(tag.name)
  }

  /// An element that holds only text.
  package mutating func callAsFunction(_ tag: Tag, _ attributes: Attribute..., text: String) {
    open(tag.name, attributes)
    self.text(text)
    close(tag.name)
  }

  /// An element without content: an empty `<td>`, a `<use>` in SVG.
  package mutating func empty(_ tag: Tag, _ attributes: Attribute...) {
    open(tag.name, attributes)
    close(tag.name)
  }

  /// An element that HTML never closes, such as `<input>`.
  package mutating func void(_ tag: VoidTag, _ attributes: Attribute...) {
    open(tag.name, attributes)
  }

  /// Text, escaped.
  package mutating func text(_ text: String) {
    escape(text)
  }

  package mutating func text(_ number: Int) {
    escape(String(number))
  }
}

// MARK: - Bytes

extension HTMLWriter {
  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    switch attribute.value {
    case .absent: return
    case .flag:
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
    case .text(let value):
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
      append("=\"")
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let entity = Self.entity(for: utf8[index]) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        append(entity)
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
  }

  @inline(__always)
  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // A NUL is no character of HTML.
    case 0: "\u{FFFD}"
    default: nil
    }
  }
}
