package import Files

/// What can be seen of a stored file.
package enum RenditionKind: Sendable, Hashable {
  /// A picture for lists: it fits into 320 × 320.
  case thumbnail
  /// A picture for a screen: it fits into 1,600 × 1,600.
  case view
  /// A page of a PDF or of a text document, from 1 on; as large as a ``view``.
  case page(Int)
}

/// A picture that was derived from a stored file.
package struct Rendition: Sendable, Hashable {
  package let bytes: [UInt8]
  package let mediaType: MediaType

  /// In bytes.
  package var size: Int { bytes.count }
}
