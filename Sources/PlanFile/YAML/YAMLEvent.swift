import CYaml

/// What libyaml's parser tells, reduced to what a plan file needs.
enum YAMLEvent {
  case streamStart
  case streamEnd
  /// `---` stands at the place, if it is written.
  case documentStart(Place)
  case documentEnd
  case alias(Place)
  case scalar(Place, String, isPlain: Bool)
  case sequenceStart(Place)
  case sequenceEnd
  case mappingStart(Place)
  case mappingEnd
}

extension Place {
  /// libyaml counts lines and columns from 0, columns in code points.
  init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

/// The text is no YAML.
struct YAMLSyntaxError: Error {
  /// Where reading stopped.
  var place: Place
  /// libyaml's words.
  var problem: String
  /// Where that began which could not be finished, such as a quoted text.
  var beginning: Place?
}
