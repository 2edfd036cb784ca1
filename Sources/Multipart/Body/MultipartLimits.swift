/// How much of a form is read before it is refused. The length of the body is bounded by who reads
/// it from the network, the length of a field by who keeps it.
package struct MultipartLimits: Sendable {
  /// How many parts: fields and files.
  package var parts: Int
  /// Bytes of one part's headers.
  package var headerBytes: Int

  package init(parts: Int = 200, headerBytes: Int = 8_192) {
    self.parts = parts
    self.headerBytes = headerBytes
  }
}
