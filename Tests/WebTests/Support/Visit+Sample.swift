import MovementCore

@testable import Web

extension Visit {
  /// A visit on a day of the small movement, asking for something.
  static func sample(
    day: CivilDate = SmallMovement.today, language: Language = .vietnamese,
    _ query: [String: String] = [:]
  ) -> Visit {
    Visit(
      language: language, today: SmallMovement.today, isDayFixed: false, day: day,
      address: Address(path: "/"), query: query)
  }
}
