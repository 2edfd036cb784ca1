package import Sandbox

/// What one file may cost.
package struct RenditionLimits: Sendable {
  /// How many points a picture may have that is taken at all.
  package var pixels = 50_000_000
  /// The longer edge of a picture that is kept, in points.
  package var edge = 4_096
  /// The bytes of a picture that is kept.
  package var cleanSize = 25 << 20
  /// How many pages of a document are shown.
  package var pages = 20

  /// A picture. 50 million points of 4 bytes are 200 MB; to turn one, they have to be there at
  /// once.
  package var picture = ToolLimits(
    time: .seconds(60), processorSeconds: 20, memory: 1_500 << 20, fileSize: 25 << 20)
  /// A page of a PDF.
  package var page = ToolLimits(
    time: .seconds(40), processorSeconds: 15, memory: 1 << 30, fileSize: 16 << 20)
  /// A whole document by LibreOffice, which maps much and touches little.
  package var document = ToolLimits(
    time: .seconds(90), processorSeconds: 40, memory: 2_500 << 20, scratch: 256 << 20,
    fileSize: 25 << 20, threads: 64, openFiles: 512)

  package init() {}
}
