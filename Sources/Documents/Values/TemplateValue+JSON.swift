import FoundationEssentials

extension TemplateValue: Encodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// As the tool reads it (`values.py`): a text is a text and a list a list; what else there is has
  /// one letter in front, so that nothing that a caller names can be taken for it.
  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(XMLText.clean(text))
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .number(let number, let text):
      var container = encoder.container(keyedBy: Name.self)
      try container.encode(number.isFinite ? number : 0, forKey: Name("n"))
      try container.encode(XMLText.clean(text), forKey: Name("t"))
    case .object(let entries):
      var container = encoder.container(keyedBy: Name.self)
      var inner = container.nestedContainer(keyedBy: Name.self, forKey: Name("o"))
      for (name, value) in entries { try inner.encode(value, forKey: Name(name)) }
    case .picture(let picture):
      var container = encoder.container(keyedBy: Name.self)
      try container.encode(Data(picture.bytes).base64EncodedString(), forKey: Name("p"))
      try container.encode(picture.width, forKey: Name("w"))
    }
  }

  func json() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }
}
