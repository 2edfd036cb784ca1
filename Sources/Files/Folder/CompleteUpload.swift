/// What came in an upload, while nothing of it has a name in the folder yet.
package struct CompleteUpload: Sendable, Hashable {
  /// Where it lies, for its owner only, until the upload is finished or cancelled.
  package let path: String
  /// In bytes.
  package let size: Int
  /// By its content.
  package let mediaType: MediaType
}
