extension SecondSchema {
  // Conditions that several columns share. A column that may be NULL passes them with NULL.

  static func isDay(_ column: String) -> String {
    "CHECK (\(column) LIKE '____-__-__' AND ltrim(\(column), '0123456789-') = '')"
  }

  static func isInstant(_ column: String) -> String {
    """
    CHECK (\(column) LIKE '____-__-__T__:__:__Z' AND ltrim(\(column), '0123456789-:TZ') = '')
    """
  }

  static func isHexadecimal(_ column: String, length: Int) -> String {
    "CHECK (length(\(column)) = \(length) AND ltrim(\(column), '0123456789abcdef') = '')"
  }

  static func isUUID(_ column: String) -> String {
    """
    CHECK (\(column) LIKE '________-____-____-____-____________'
        AND ltrim(\(column), '0123456789abcdef-') = '')
    """
  }

  static func hasLength(_ column: String, _ lengths: ClosedRange<Int>) -> String {
    "CHECK (length(\(column)) BETWEEN \(lengths.lowerBound) AND \(lengths.upperBound))"
  }

  static func isInteger(_ column: String, from first: Int) -> String {
    "CHECK (\(column) BETWEEN \(first) AND 2147483647)"
  }

  static func isBigInteger(_ column: String, from first: Int) -> String {
    "CHECK (\(column) BETWEEN \(first) AND 9223372036854775807)"
  }
}
