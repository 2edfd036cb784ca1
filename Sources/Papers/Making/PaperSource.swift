package import Documents
package import MovementCore

/// What can be printed, calculated with, and read by a program.
package protocol PaperSource: Sendable {
  /// Which of the shipped templates shows it.
  var kind: PaperKind { get }
  /// What a file of it is called, in plain letters and hyphens: `unit-report-ban-dan-van-1`.
  var fileName: String { get }
  func title(_ language: Language) -> String
  /// In Vietnamese, as official papers are.
  func paper(_ letterhead: Letterhead) -> OfficialPaper
  /// Adds the sheets of a workbook.
  func write(to workbook: Workbook, _ language: Language) throws
  /// Everything as an object of JSON.
  func json() throws -> [UInt8]
}
