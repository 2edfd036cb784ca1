import VietnameseText

/// Builds the tree of a file's first document from libyaml's events.
struct YAMLTreeBuilder: ~Copyable {
  /// Deeper nesting is refused; a plan has six levels.
  static let depthLimit = 100

  private(set) var root: YAMLNode?
  private var isFirstDocumentComplete = false
  /// The `---` of every document but the first.
  private(set) var furtherDocuments: [Place] = []
  /// The second and every further key of the same text in one mapping of the first document.
  private(set) var duplicateKeys: [Located<String>] = []

  private var parser: YAMLParser

  init(_ bytes: ArraySlice<UInt8>) {
    parser = YAMLParser(bytes)
  }

  /// Reads the whole file, so that its syntax is checked up to the end.
  mutating func readStream() throws(YAMLSyntaxError) {
    while true {
      switch try parser.nextEvent() {
      case .documentStart(let place):
        if isFirstDocumentComplete {
          furtherDocuments.append(place)
          _ = try node(try parser.nextEvent(), depth: 0)
        } else {
          root = try node(try parser.nextEvent(), depth: 0)
          isFirstDocumentComplete = true
        }
      case .streamEnd: return
      default: continue
      }
    }
  }

  private mutating func node(
    _ event: YAMLEvent, depth: Int
  ) throws(YAMLSyntaxError) -> YAMLNode? {
    switch event {
    case .scalar(let place, let text, let isPlain):
      return YAMLNode(place: place, content: .scalar(text.composed, isPlain: isPlain))
    case .alias(let place): return YAMLNode(place: place, content: .alias)
    case .sequenceStart(let place):
      try checkDepth(depth, at: place)
      return YAMLNode(place: place, content: .sequence(try items(depth: depth + 1)))
    case .mappingStart(let place):
      try checkDepth(depth, at: place)
      return YAMLNode(place: place, content: .mapping(try entries(depth: depth + 1)))
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      return nil
    }
  }

  private mutating func items(depth: Int) throws(YAMLSyntaxError) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while let item = try node(try parser.nextEvent(), depth: depth) { items.append(item) }
    return items
  }

  private mutating func entries(depth: Int) throws(YAMLSyntaxError) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var known: Set<String> = []
    while let key = try node(try parser.nextEvent(), depth: depth),
      let value = try node(try parser.nextEvent(), depth: depth)
    {
      var entry = YAMLNode.Entry(key: key, value: value)
      if case .scalar(let text, _) = key.content, !known.insert(text).inserted {
        entry.isDuplicate = true
        if !isFirstDocumentComplete { duplicateKeys.append(Located(text, at: key.place)) }
      }
      entries.append(entry)
    }
    return entries
  }

  /// A file of `[[[[…` must not overflow the stack.
  private func checkDepth(_ depth: Int, at place: Place) throws(YAMLSyntaxError) {
    guard depth < YAMLTreeBuilder.depthLimit else {
      throw YAMLSyntaxError(place: place, problem: YAMLSyntaxError.tooDeep)
    }
  }
}
