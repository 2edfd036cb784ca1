import Foundation
import Store

/// One side of a line of the record: the fields of the record as it was then.
struct RecordedState {
  /// A value as it was written.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([String])
  }

  private let values: [String: Value]

  /// Nil where there was no record. One that cannot be read has no fields.
  init?(json: String?) {
    guard let json else { return nil }
    let read = try? JSONDecoder().decode([String: Value].self, from: Data(json.utf8))
    values = read ?? [:]
  }

  subscript(field: String) -> Value? { values[field] }

  var names: Set<String> { Set(values.keys) }

  func text(_ field: String) -> String? {
    if case .text(let text) = values[field] { text } else { nil }
  }

  func number(_ field: String) -> Int? {
    if case .number(let number) = values[field] { number } else { nil }
  }
}

extension RecordedState.Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let list = try? container.decode([String].self) {
      self = .list(list)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}
