import SQL

extension Statement {
  /// Values in brackets, for `IN`; there must be one at least.
  static func list(of values: [String]) -> Statement {
    let places = values.map { _ in "?" }.joined(separator: ", ")
    return Statement(text: "(" + places + ")", binds: values.map { .text($0) })
  }
}
