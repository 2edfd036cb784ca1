/// What was measured of one page, beside a constant of the same size.
package struct PageFigures: Sendable {
  package let page: String
  /// With gzip, as browsers ask for it.
  package let isCompressed: Bool
  package let connections: Int
  /// Size of the answer's body.
  package let bytes: Int
  let measured: WebLoad.Result
  let constant: WebLoad.Result

  /// One JSON object.
  package var json: String {
    let fields: [(String, String)] = [
      ("page", "\"\(page)\""),
      ("gzip", String(isCompressed)),
      ("connections", String(connections)),
      ("bytes", String(bytes)),
      ("requestsPerSecond", rounded(measured.requestsPerSecond, places: 0)),
      ("p50Milliseconds", rounded(measured.p50Milliseconds, places: 2)),
      ("p99Milliseconds", rounded(measured.p99Milliseconds, places: 2)),
      ("constantRequestsPerSecond", rounded(constant.requestsPerSecond, places: 0)),
      ("constantP50Milliseconds", rounded(constant.p50Milliseconds, places: 2)),
      (
        "shareOfConstant",
        rounded(measured.requestsPerSecond / max(constant.requestsPerSecond, 1), places: 2)
      ),
    ]
    return "{" + fields.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }

  private func rounded(_ number: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let value = (number * scale).rounded() / scale
    return places == 0 ? String(Int(value)) : String(value)
  }
}
