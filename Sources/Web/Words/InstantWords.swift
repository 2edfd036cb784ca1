import Foundation

/// An instant on record, `2019-01-04T02:30:00Z`, as a clock in a time zone shows it:
/// “04/01/2019 09:30”. What is no such instant is shown as it is.
func clockTime(_ instant: String, in timeZone: String) -> String {
  let style = Date.ISO8601FormatStyle(includingFractionalSeconds: instant.contains("."))
  guard let date = try? style.parse(instant), let zone = TimeZone(identifier: timeZone) else {
    return instant
  }
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = zone
  let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
  func pad(_ number: Int?) -> String {
    let digits = String(number ?? 0)
    return digits.count < 2 ? "0" + digits : digits
  }
  return pad(parts.day) + "/" + pad(parts.month) + "/" + String(parts.year ?? 0) + " "
    + pad(parts.hour) + ":" + pad(parts.minute)
}
