import HTML
import MovementCore
import Testing

@testable import Web

struct ProgressChartTests {
  /// A field of 100 × 100 units over ten days and ten things.
  static let frame = ChartFrame(
    width: 152, height: 180, days: range("2019-01-01", "2019-01-11"), total: 10)

  @Test func `days run from left to right, numbers from bottom to top`() {
    let frame = Self.frame
    #expect(frame.x(Self.day("2019-01-01")) == frame.left)
    #expect(frame.x(Self.day("2019-01-11")) == frame.right)
    #expect(frame.x(Self.day("2019-01-06")) == (frame.left + frame.right) / 2)
    #expect(frame.y(0) == frame.bottom)
    #expect(frame.y(10) == frame.top)
  }

  @Test func `what lies outside is held at the edge`() {
    let frame = Self.frame
    #expect(frame.x(Self.day("2018-01-01")) == frame.left)
    #expect(frame.x(Self.day("2030-01-01")) == frame.right)
    #expect(frame.y(99) == frame.top)
    #expect(frame.y(-1) == frame.bottom)
  }

  @Test func `a number holds until it changes, and ends with the last day`() {
    let points = [
      ProgressChart.Point(day: Self.day("2018-12-01"), count: 2),
      ProgressChart.Point(day: Self.day("2019-01-03"), count: 5),
      ProgressChart.Point(day: Self.day("2019-01-09"), count: 8),
    ]
    let frame = Self.frame
    #expect(
      frame.steps(points, until: Self.day("2019-01-06"))
        == "M40 \(frame.y(2))H\(frame.x(Self.day("2019-01-03")))V\(frame.y(5))"
        + "H\(frame.x(Self.day("2019-01-06")))")
    #expect(frame.steps([], until: Self.day("2019-01-06")).hasPrefix("M40 \(frame.bottom)H"))
  }

  @Test(arguments: [(1, []), (4, [1, 2, 3]), (10, [5]), (143, [50, 100]), (100_000, [50_000])])
  func `levels are round, few, and below the total`(total: Int, levels: [Int]) {
    let frame = ChartFrame(width: 720, height: 260, days: Self.frame.days, total: total)
    #expect(frame.levels == levels)
  }

  @Test(arguments: [
    (240, "2018-10-01", "2019-12-31"), (720, "2018-10-01", "2019-12-31"),
    (340, "2019-08-15", "2019-09-14"), (720, "2014-01-01", "2024-12-31"),
  ])
  func `labels of months do not touch`(width: Int, first: String, last: String) {
    let frame = ChartFrame(
      width: width, height: 200, days: Self.range(first, last), total: 1)
    let places = frame.months.map(frame.x)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 30 })
    #expect(!places.isEmpty)
  }

  @Test func `the picture has a title, a description, and no style of its own`() {
    var html = HTMLWriter()
    Self.chart.write(name: "wide", into: &html)
    #expect(html.string.contains(#"role="img""#))
    #expect(html.string.contains(#"<title id="chart-title-wide">Đã đạt</title>"#))
    #expect(html.string.contains(#"<desc id="chart-description-wide">5 trong 10</desc>"#))
    #expect(!html.string.contains("style="))
    #expect(html.string.contains("hạn 8/1"))
  }

  @Test func `of labels that would overlap only the first is written`() {
    var chart = Self.chart
    chart.marks = (8...9).map { day in
      ProgressChart.Mark(
        kind: .due, day: CivilDate(year: 2019, month: 1, day: day) ?? .earliest,
        label: "hạn \(day)/1")
    }
    var html = HTMLWriter()
    chart.write(width: 240, name: "narrow", into: &html)
    #expect(html.string.contains(">hạn 8/1</text>"))
    #expect(!html.string.contains(">hạn 9/1</text>"))
    #expect(html.string.contains("<title>hạn 9/1</title>"))
  }

  static let chart = ProgressChart(
    title: "Đã đạt", description: "5 trong 10", days: frame.days, total: 10,
    totalLabel: "10 đơn vị",
    series: [
      ProgressChart.Series(
        status: .met, points: [ProgressChart.Point(day: day("2019-01-03"), count: 5)],
        last: day("2019-01-06"))
    ],
    marks: [ProgressChart.Mark(kind: .due, day: day("2019-01-08"), label: "hạn 8/1")])

  private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }

  private static func range(_ first: String, _ last: String) -> DateRange {
    DateRange(from: day(first), atLeastTo: day(last))
  }
}
