/// A rate of 0...1 as C's `%.4f` writes it: the exact value of the number, rounded half to even.
func fourDecimals(_ rate: Double) -> String {
  let units = tenThousandths(rate)
  let decimals = String(units % 10_000)
  return String(units / 10_000) + "." + String(repeating: "0", count: 4 - decimals.count)
    + decimals
}

/// The number of ten thousandths nearest to the exact value, which is significand · 2^exponent.
private func tenThousandths(_ rate: Double) -> Int {
  guard rate > 0, rate <= 1 else { return 0 }
  let significand = UInt64(rate.significandBitPattern) | (1 << 52)
  let shift = 52 - Int(rate.exponent)
  // Below 2^-64 nothing is left of four decimals; above, the product fits: 53 + 14 bits.
  guard shift < 116 else { return 0 }
  let product = UInt128(significand) * 10_000
  let whole = product >> UInt128(shift)
  let rest = product - (whole << UInt128(shift))
  let half = UInt128(1) << UInt128(shift - 1)
  let roundsUp = rest > half || (rest == half && whole % 2 == 1)
  return Int(whole) + (roundsUp ? 1 : 0)
}
