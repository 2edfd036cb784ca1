/// What a parser finds, in order: for each part its headers, its bytes in any number of pieces
/// (none if it is empty), and its end.
package enum MultipartEvent: Sendable, Equatable {
  case part(PartHeaders)
  case data([UInt8])
  case partEnd
}

/// What a part says of itself. All of it is what a client claims.
package struct PartHeaders: Sendable, Equatable {
  /// Which field it is of; never empty. Several parts may be of one field.
  package let name: String
  /// The name of a file as it was sent, with whatever path or characters; nil if the part is no
  /// file, empty if none was chosen.
  package let fileName: String?
  package let contentType: String?

  package init(name: String, fileName: String? = nil, contentType: String? = nil) {
    self.name = name
    self.fileName = fileName
    self.contentType = contentType
  }
}
