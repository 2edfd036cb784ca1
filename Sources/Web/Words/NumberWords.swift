import MovementCore

/// A whole number with separators: 1.234.567 in Vietnamese, 1,234,567 in English.
func grouped(_ number: Int, _ language: Language) -> String {
  let digits = String(number.magnitude)
  let separator = language == .vietnamese ? "." : ","
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += separator }
    text.append(digit)
  }
  return number < 0 ? "-" + text : text
}
