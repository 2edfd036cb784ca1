import Foundation
import MovementCore

extension Reader {
  /// An IANA name (plan format §1).
  mutating func timeZone(_ node: YAMLNode?) -> String? {
    let expectation = Expectation(
      vi: "tên múi giờ IANA, ví dụ `Asia/Ho_Chi_Minh`",
      en: "an IANA time zone, such as `Asia/Ho_Chi_Minh`")
    guard let node, let name = word(node, "timezone", wants: expectation)?.value else {
      return nil
    }
    guard isKnownTimeZone(name) else {
      wrongType(node, "timezone", wants: expectation)
      return nil
    }
    return name
  }

  private func isKnownTimeZone(_ name: String) -> Bool {
    // Foundation also makes zones of offsets, which are no IANA names.
    guard !name.hasPrefix("GMT+"), !name.hasPrefix("GMT-") else {
      return name == "GMT+0" || name == "GMT-0"
    }
    return name.utf8.count <= 64 && TimeZone(identifier: name) != nil
  }
}
