extension StringProtocol {
  /// No letter bears more marks than any writing has: 30, as in Unicode's Stream-Safe Text Format
  /// (UAX #15, §13).
  ///
  /// Comparing and hashing a text brings each letter's marks into their order first, in a time that
  /// grows with the square of their number: 60,000 on one letter keep a processor busy for half a
  /// minute. Whatever strangers send is asked for this before it is compared with anything.
  package var isStreamSafe: Bool {
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if marks > 30 { return false }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Some Tibetan vowel signs are of class 0 and are made of two marks that are not; they are
  /// nonspacing all the same.
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return properties.canonicalCombiningClass != .notReordered
      || properties.generalCategory == .nonspacingMark
  }
}
