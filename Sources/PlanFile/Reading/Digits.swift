/// The whole number that a text of ASCII digits writes: `02` is two. Nil for anything else, and for
/// a number that is too large.
func parseDigits(_ text: some StringProtocol) -> Int? {
  let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  return isNumber ? Int(text) : nil
}
