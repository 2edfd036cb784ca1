/// What a line of the record says of a record: its fields, each with its value as a text of JSON.
struct RecordState: Equatable {
  struct Field: Equatable {
    let name: String
    let json: String
  }

  /// Sorted by name, each name once, without those that have no value.
  private(set) var fields: [Field]

  init(_ fields: [Field]) {
    self.fields = fields
    let isSorted = zip(fields, fields.dropFirst()).allSatisfy { $0.name < $1.name }
    if !isSorted { self.fields.sort { $0.name < $1.name } }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.json }

  /// Adds fields that it does not have.
  mutating func add(_ more: RecordState) { self = RecordState(fields + more.fields) }

  mutating func remove(_ names: Set<String>) { fields.removeAll { names.contains($0.name) } }
}

/// A value of a field; without JSON, the field is left out.
struct FieldValue {
  let json: String?

  static func text(_ value: String?) -> FieldValue {
    FieldValue(json: value.map(JSONText.string))
  }

  static func number(_ value: Int?) -> FieldValue { FieldValue(json: value.map { String($0) }) }

  static func flag(_ value: Bool) -> FieldValue { FieldValue(json: value ? "true" : "false") }

  static func texts(_ values: [String]) -> FieldValue {
    FieldValue(json: "[" + values.map(JSONText.string).joined(separator: ",") + "]")
  }
}

extension RecordState: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, FieldValue)...) {
    var fields: [Field] = []
    fields.reserveCapacity(elements.count)
    for (name, value) in elements {
      if let json = value.json { fields.append(Field(name: name, json: json)) }
    }
    self.init(fields)
  }
}
