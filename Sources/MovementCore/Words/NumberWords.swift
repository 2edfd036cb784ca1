/// A rate as a whole percentage, or a dash for none; never rounded up to a 100 that is not there,
/// nor down to a 0 that is not there.
package func percent(_ rate: Double?) -> String {
  guard let rate else { return "–" }
  let rounded = Int((rate * 100).rounded())
  if rounded == 100, rate < 1 { return "99%" }
  if rounded == 0, rate > 0 { return "1%" }
  return String(rounded) + "%"
}
