import MovementCore

/// How much a unit may send with what it hands in.
package struct HandInLimits: Sendable, Equatable {
  /// Largest file, in bytes.
  package var fileSize: Int
  /// Files of one deliverable.
  package var fileCount: Int
  /// Largest request, in bytes: all files that are chosen at once, with the form.
  package var requestSize: Int
  /// Longest request, in seconds. It ends long before housekeeping takes a file that it brought for
  /// one that nobody wants, which is after a day.
  package var duration: Int64
  /// Largest form without files, and the fields of one with files, in bytes.
  package var formSize: Int
  /// Of the files that a unit's drafts and revisions name and those on their way, in bytes; 0 for any
  /// number.
  package var unitQuota: Int
  /// Of all files, in bytes; 0 for any number.
  package var filesQuota: Int
  /// How many files of a unit may be on their way.
  package var uploadsOfUnit = 100

  package init(
    fileSize: Int = 25_000_000, fileCount: Int = 20, requestSize: Int = 60_000_000,
    duration: Int64 = 6 * 3_600, formSize: Int = 512 * 1_024, unitQuota: Int = 2_000_000_000,
    filesQuota: Int = 0
  ) {
    self.fileSize = fileSize
    self.fileCount = fileCount
    self.requestSize = requestSize
    self.duration = duration
    self.formSize = formSize
    self.unitQuota = unitQuota
    self.filesQuota = filesQuota
  }
}
