/// A file that is on the disk.
package struct StoredFile: Sendable, Hashable {
  /// Its SHA-256, 64 hexadecimal digits in lower case: by it the file is opened.
  package let hash: String
  /// In bytes.
  package let size: Int
  /// By its content, whatever its name or its sender claims.
  package let mediaType: MediaType

  package init(hash: String, size: Int, mediaType: MediaType) {
    self.hash = hash
    self.size = size
    self.mediaType = mediaType
  }
}
