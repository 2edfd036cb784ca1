// Answers as JSON: texts, whole numbers, true and false, lists of texts, lists of objects; a figure
// as `{"counted": 12, "value": 13, "reason": "…"}`.

extension FieldAnswer: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else if let figure = try? container.decode(Figure.self) {
      self = .figure(figure)
    } else {
      self = .rows(try container.decode([[String: FieldAnswer]].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .figure(let figure): try container.encode(figure)
    case .flag(let flag): try container.encode(flag)
    case .list(let list): try container.encode(list)
    case .rows(let rows): try container.encode(rows)
    }
  }
}

extension FormAnswers: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: FieldAnswer].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}

extension TypedAnswers: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String: [String]].self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }
}
