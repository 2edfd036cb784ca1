package import Sandbox

/// What one document may cost.
package struct DocumentLimits: Sendable {
  /// Bytes of a template.
  package var templateSize = 10 << 20
  /// Bytes of the values that fill it, pictures included.
  package var valuesSize = 48 << 20
  /// Filling a template, or looking into one. A table of 3,321 rows takes some 4 s.
  package var word = ToolLimits(
    time: .seconds(60), processorSeconds: 40, memory: 1_500 << 20, fileSize: 50 << 20, threads: 4)
  /// LibreOffice, which maps much and touches little.
  package var pdf = ToolLimits(
    time: .seconds(180), processorSeconds: 120, memory: 2_500 << 20, scratch: 256 << 20,
    fileSize: 50 << 20, threads: 64, openFiles: 512)
  /// Drawing one picture.
  package var picture = ToolLimits(
    time: .seconds(30), processorSeconds: 15, memory: 1 << 30, fileSize: 16 << 20)

  package init() {}
}
