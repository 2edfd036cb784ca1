import CYaml

/// libyaml's parser over bytes of UTF-8. Read either events or tokens from it, not both.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// libyaml keeps a pointer to its input.
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ bytes: some Collection<UInt8>) {
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(fromContentsOf: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next event. Not to be called again after the end of the stream or an error.
  mutating func nextEvent() throws(YAMLSyntaxError) -> YAMLEvent {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
    defer { yaml_event_delete(&event) }
    let place = Place(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      // The event begins at the directives, if there are any; it ends behind the `---`.
      guard event.data.document_start.implicit == 0 else { return .documentStart(place) }
      var dashes = Place(event.end_mark)
      dashes.column -= 3
      return .documentStart(dashes)
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(place)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(place, text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: return .sequenceStart(place)
    case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
    case YAML_MAPPING_START_EVENT: return .mappingStart(place)
    case YAML_MAPPING_END_EVENT: return .mappingEnd
    case YAML_STREAM_START_EVENT: return .streamStart
    default: return .streamEnd
    }
  }

  /// The next token; nil at the end of the stream, and where the text is no YAML.
  mutating func nextToken() -> YAMLToken? {
    var token = yaml_token_t()
    guard isReady, yaml_parser_scan(parser, &token) == 1 else { return nil }
    defer { yaml_token_delete(&token) }
    let place = Place(token.start_mark)
    switch token.type {
    case YAML_STREAM_END_TOKEN, YAML_NO_TOKEN: return nil
    case YAML_ANCHOR_TOKEN: return YAMLToken(kind: .anchor, place: place)
    case YAML_ALIAS_TOKEN: return YAMLToken(kind: .alias, place: place)
    case YAML_TAG_TOKEN: return YAMLToken(kind: .tag, place: place)
    default: return YAMLToken(kind: .other, place: place)
    }
  }

  private func syntaxError() -> YAMLSyntaxError {
    guard isReady else { return YAMLSyntaxError(place: .start, problem: "out of memory") }
    let parser = parser.pointee
    return YAMLSyntaxError(
      place: Place(parser.problem_mark),
      problem: parser.problem.map { String(cString: $0) } ?? "",
      beginning: parser.context == nil ? nil : Place(parser.context_mark))
  }
}
