package import MovementCore

/// What stands in one cell. It looks as its column says.
package enum SheetCell: Sendable, Hashable {
  case empty
  /// Cut to what a cell can hold (32,767 characters of UTF-16), with an ellipsis.
  case text(String)
  /// Beyond 15 digits Excel would round it, so it is then written as text.
  case whole(Int)
  /// What is no number (an average of nothing) stays empty.
  case decimal(Double)
  /// Before March 1900 Excel counts days that there were not, so it is then written as text.
  case day(CivilDate)
}

extension SheetCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(integerLiteral number: Int) { self = .whole(number) }
  package init(floatLiteral number: Double) { self = .decimal(number) }
}

extension SheetCell {
  private static let longest = 32_767
  private static let exact = -999_999_999_999_999...999_999_999_999_999
  /// 1 March 1900, from which on the numbers are right.
  private static let firstDay = CivilDate(year: 1900, month: 3, day: 1)
  /// From 1970-01-01 to the day that would be number 0.
  private static let epoch = 25_569

  /// What is written of it: a number, a text, or nothing.
  enum Written: Equatable {
    case nothing
    case number(Double)
    case text(String)
  }

  var written: Written {
    switch self {
    case .empty: .nothing
    case .text(let text): text.isEmpty ? .nothing : .text(Self.fitting(text))
    case .whole(let number):
      Self.exact.contains(number) ? .number(Double(number)) : .text(String(number))
    case .decimal(let number): number.isFinite ? .number(number) : .nothing
    case .day(let day):
      if let first = Self.firstDay, day >= first {
        .number(Double(Int(day.daysSinceEpoch) + Self.epoch))
      } else {
        .text(OfficialDate.digits(day))
      }
    }
  }

  /// As the text of a cell: whole characters only, and without what Excel would take for the code of
  /// a character (`_x000D_`).
  static func fitting(_ text: String) -> String {
    var text = XMLText.clean(text)
    if text.utf8.count > longest, text.utf16.count > longest {
      var left = longest - 1
      text =
        String(
          text.prefix { letter in
            left -= letter.utf16.count
            return left >= 0
          }) + "…"
    }
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
  }
}
