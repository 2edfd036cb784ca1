/// A rate as a whole percentage, or a dash for none; never rounded up to a 100 that is not there,
/// nor down to a 0 that is not there.
package func percent(_ rate: Double?) -> String {
  guard let rate else { return "–" }
  let rounded = Int((rate * 100).rounded())
  if rounded == 100, rate < 1 { return "99%" }
  if rounded == 0, rate > 0 { return "1%" }
  return String(rounded) + "%"
}

/// A whole number with separators: 1.234.567 in Vietnamese, 1,234,567 in English.
package func grouped(_ number: Int, _ language: Language) -> String {
  let digits = String(number.magnitude)
  let separator = language == .vietnamese ? "." : ","
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += separator }
    text.append(digit)
  }
  return number < 0 ? "-" + text : text
}
