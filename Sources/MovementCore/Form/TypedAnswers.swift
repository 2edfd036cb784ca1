/// What was typed into the fields of a form, as it was typed: for each name the values that came
/// under it. A field of a group's row is called `resources.1.kind`, rows counting from 1; why a figure
/// was corrected stands under `registered.reason`. No id of a field has a dot in it.
package struct TypedAnswers: Sendable, Equatable {
  package private(set) var values: [String: [String]]

  /// Names without a value, or with an empty one, say nothing and are left out.
  package init(_ values: [String: [String]] = [:]) {
    self.values = values.mapValues { $0.filter { !$0.isEmpty } }.filter { !$0.value.isEmpty }
  }

  package subscript(name: String) -> [String] {
    get { values[name] ?? [] }
    set {
      let filled = newValue.filter { !$0.isEmpty }
      values[name] = filled.isEmpty ? nil : filled
    }
  }

  /// What was typed into a line, a text, a number or a date.
  package func text(_ name: String) -> String { values[name]?.first ?? "" }

  package var isEmpty: Bool { values.isEmpty }

  /// In code points, with the names.
  package var length: Int {
    values.reduce(0) { sum, entry in
      sum + entry.key.unicodeScalars.count
        + entry.value.reduce(0) { $0 + $1.unicodeScalars.count }
    }
  }

  /// The numbers of the rows of a group in which something was typed, in order.
  package func rows(of group: String) -> [Int] {
    let prefix = group + "."
    let numbers = values.keys.compactMap { name -> Int? in
      guard name.hasPrefix(prefix) else { return nil }
      return Self.rowNumber(name.dropFirst(prefix.count).prefix { $0 != "." })
    }
    return Set(numbers).sorted()
  }

  /// Rows may be counted up to here, so that no name makes a page of a million rows.
  package static let highestRow = 200

  /// Nil for what is no number of a row; `01` is none, so that no row has two names.
  static func rowNumber(_ text: Substring) -> Int? {
    guard let number = Int(text), (1...highestRow).contains(number), String(number) == text else {
      return nil
    }
    return number
  }

  /// The name of a field in a row.
  package static func name(_ group: String, _ row: Int, _ field: String) -> String {
    "\(group).\(row).\(field)"
  }

  /// The name of the reason for which the figure of a field is another one than was counted.
  package static func reason(of field: String) -> String { field + ".reason" }
}

extension TypedAnswers {
  /// Checked answers, as somebody would type them again.
  package init(_ answers: FormAnswers) {
    var typed: [String: [String]] = [:]
    for (field, answer) in answers.values {
      if case .rows(let rows) = answer {
        for (index, row) in rows.enumerated() {
          for (name, value) in row { typed[Self.name(field, index + 1, name)] = value.typed }
        }
      } else {
        typed[field] = answer.typed
        if let reason = answer.figure?.reason { typed[Self.reason(of: field)] = [reason] }
      }
    }
    self.init(typed)
  }
}

extension FieldAnswer {
  fileprivate var typed: [String] {
    switch self {
    case .text(let text): [text]
    case .number(let number): [String(number)]
    // What nobody corrected is counted anew, not typed.
    case .figure(let figure): figure.isCorrected ? [String(figure.value)] : []
    case .flag(let flag): [flag ? "yes" : "no"]
    case .list(let ids): ids
    case .rows: []
    }
  }
}
