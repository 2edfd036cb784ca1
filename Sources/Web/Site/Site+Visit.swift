import HTTPTypes
import Hummingbird
import MovementCore
import Store
import VietnameseText

extension Site {
  /// Reads what a request asks for.
  /// - Throws: `SiteProblem.badQuestion` for a day that is none.
  func visit(
    _ request: Request, _ context: SiteContext, timeZone: String = Plan.defaultTimeZone
  ) throws -> Visit {
    let today = settings.today(timeZone)
    var visit = Visit(
      language: language(of: request), today: today, isDayFixed: settings.isDayFixed, day: today,
      address: Address(path: request.uri.path), account: context.arrival.session?.account,
      sessionID: context.arrival.session?.id, formToken: formToken(request, context), query: [:])
    for item in try questions(request.uri.query ?? "") where visit.query[item.name] == nil {
      visit.query[item.name] = item.value
      visit.address.query.append(item)
    }
    if let text = visit.query["day"], !text.isEmpty {
      guard let date = CivilDate(text) else {
        throw SiteProblem.badQuestion(
          name: "day", value: text,
          expected: Phrase(
            vi: "một ngày có thật dạng năm-tháng-ngày, ví dụ \(today)",
            en: "a real day as year-month-day, such as \(today)"))
      }
      visit.day = date
    }
    return visit
  }

  /// What forms of this visitor carry.
  private func formToken(_ request: Request, _ context: SiteContext) -> String? {
    let isSignedIn = context.arrival.session != nil
    let token = isSignedIn ? cookies.sessionToken(of: request) : cookies.guestToken(of: request)
    return token.map(SessionToken.formToken)
  }

  /// Vietnamese unless the visitor chose otherwise.
  func language(of request: Request) -> Language {
    request.cookies[LanguageCookie.name].flatMap { Language(rawValue: $0.value) } ?? .vietnamese
  }

  /// The movement that an address names, and the visit in its time zone.
  func visitMovement(
    _ request: Request, _ context: SiteContext
  ) async throws -> (Visit, MovementBoard) {
    let key = MovementKey(path: try parameter("movement", context))
    guard let board = try await boards.board(key, since: context.arrival.lastChange) else {
      throw SiteProblem.noSuchMovement
    }
    return (try visit(request, context, timeZone: board.plan.timeZone), board)
  }

  /// A part of the path, decoded.
  func parameter(_ name: String, _ context: SiteContext) throws -> String {
    guard let raw = context.parameters.get(name), let text = percentDecoded(raw) else {
      throw SiteProblem.noSuchPage
    }
    return text
  }
}

/// The names and values of a query, decoded, in their order.
private func questions(_ query: String) throws -> [Address.QueryItem] {
  try query.split(separator: "&").map { part in
    let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    // Forms write a space as +.
    let decoded = pair.map { percentDecoded($0.replacing("+", with: " ")) }
    guard let name = decoded[0], let value = decoded.count > 1 ? decoded[1] : "" else {
      throw SiteProblem.badQuestion(
        name: String(pair[0]), value: String(part),
        expected: Phrase(
          vi: "chữ Unicode (UTF-8) được mã hóa đúng",
          en: "Unicode text (UTF-8) that is encoded correctly"))
    }
    return Address.QueryItem(name: name, value: value)
  }
}

/// Undoes `percentEncoded`; nil for broken escapes, what is no UTF-8, and what is no writing
/// (`isStreamSafe`).
func percentDecoded(_ text: some StringProtocol) -> String? {
  var bytes: [UInt8] = []
  var iterator = text.utf8.makeIterator()
  while let byte = iterator.next() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = iterator.next().flatMap(hexValue), let low = iterator.next().flatMap(hexValue)
    else { return nil }
    bytes.append(high << 4 | low)
  }
  guard let text = String(validating: bytes, as: UTF8.self), text.isStreamSafe else { return nil }
  return text
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init)
}
