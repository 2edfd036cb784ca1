import Foundation
import MovementCore
import Testing

@testable import Runtime

@Suite("The report of the standing bench")
struct BenchStandingReportTests {
  @Test("is one JSON object with the keys that others read")
  func keys() throws {
    var report = Self.report
    let object = try Self.object(report.json)
    #expect(
      Set(object.keys) == [
        "units", "dues", "cells", "deliverables", "buildSeconds", "rollUpAllMilliseconds",
        "rollUpProvinceMilliseconds", "changeMicrosecondsMedian", "changeMicrosecondsP99",
        "bytesPerCell", "checksum",
      ])
    #expect(object["cells"] as? Int == 3)
    #expect(object["buildSeconds"] as? Double == 0.25)
    let checksum = try #require(object["checksum"] as? [String: Int])
    #expect(checksum["met"] == 2)
    #expect(checksum["in-review"] == 1)
    #expect(checksum["overdue"] == 0)

    report.verified = true
    #expect(try Self.object(report.json)["verified"] as? Bool == true)
  }

  private static func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private static let report = BenchStandingReport(
    units: 2, dues: 2, cells: 3, deliverables: 4, buildSeconds: 0.25, rollUpAllMilliseconds: 5,
    rollUpProvinceMilliseconds: 0.5, changeMicrosecondsMedian: 1, changeMicrosecondsP99: 2,
    bytesPerCell: 8, checksum: [.met: 2, .inReview: 1], verified: nil)
}
