extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    let (year, month, day) = parts
    return pad(year, to: 4) + "-" + pad(month, to: 2) + "-" + pad(day, to: 2)
  }

  /// What a text that should be a date turned out to be.
  package enum Reading: Equatable, Sendable {
    case date(CivilDate)
    /// The shape is YYYY-MM-DD, but there is no such day.
    case noSuchDay
    /// The shape is another one.
    case otherShape
  }

  /// Reads `YYYY-MM-DD` with ASCII digits and nothing around it.
  package static func read(_ text: some StringProtocol) -> Reading {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10])
    else { return .otherShape }
    guard let date = CivilDate(year: year, month: month, day: day) else { return .noSuchDay }
    return .date(date)
  }

  /// The day written `YYYY-MM-DD`, or nil.
  package init?(_ text: some StringProtocol) {
    guard case .date(let date) = CivilDate.read(text) else { return nil }
    self = date
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}

/// A number with leading zeros.
private func pad(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
