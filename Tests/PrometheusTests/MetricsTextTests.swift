import Testing

@testable import Prometheus

@Suite("Figures as Prometheus reads them")
struct MetricsTextTests {
  @Test("A family says what it is, and a sample what it belongs to")
  func sample() {
    var text = MetricsText()
    text.family("lantoa_x_total", .counter, "Things\nthat \\ count.")
    text.sample("lantoa_x_total", 3)
    text.sample("lantoa_x_total", ["route": "a\"b\\c\nd", "status": "2xx"], 1.5)
    #expect(
      text.text == """
        # HELP lantoa_x_total Things\\nthat \\\\ count.
        # TYPE lantoa_x_total counter
        lantoa_x_total 3
        lantoa_x_total{route="a\\"b\\\\c\\nd",status="2xx"} 1.5

        """)
  }

  @Test(
    "Numbers that are none have their words",
    arguments: [
      (Double.nan, "NaN"), (.infinity, "+Inf"), (-.infinity, "-Inf"), (2, "2"), (0.5, "0.5"),
    ])
  func number(_ value: Double, _ words: String) {
    var text = MetricsText()
    text.sample("x", value)
    #expect(text.text == "x \(words)\n")
  }

  @Test("Buckets of a histogram hold all that was faster, and the last one everything")
  func histogram() throws {
    var histogram = Histogram()
    for seconds in [0.001, 0.002, 0.3, 100] { histogram.add(.seconds(seconds)) }
    var text = MetricsText()
    text.histogram("x", ["name": "a"], histogram)
    let lines = text.text.split(separator: "\n").map(String.init)
    #expect(lines.first == "x_bucket{name=\"a\",le=\"0.001\"} 1")
    #expect(lines.contains("x_bucket{name=\"a\",le=\"0.0025\"} 2"))
    #expect(lines.contains("x_bucket{name=\"a\",le=\"0.25\"} 2"))
    #expect(lines.contains("x_bucket{name=\"a\",le=\"0.5\"} 3"))
    #expect(lines.contains("x_bucket{name=\"a\",le=\"60\"} 3"))
    #expect(
      lines.suffix(3) == [
        "x_bucket{name=\"a\",le=\"+Inf\"} 4", "x_sum{name=\"a\"} 100.303", "x_count{name=\"a\"} 4",
      ])
    var twice = histogram
    twice.add(histogram)
    #expect(twice.count == 8 && twice.counts[0] == 2)
  }
}
