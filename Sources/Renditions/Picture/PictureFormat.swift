package import Files

/// A type of picture that is taken, and what becomes of it.
struct PictureFormat {
  /// The loader of vips that reads it, and no other.
  let loader: String
  /// What it is kept as. A phone's HEIC becomes what every browser shows; of a GIF its first frame
  /// is kept, as PNG: what moves is no evidence that anybody needs, and costs a picture for each
  /// frame.
  let kept: MediaType
  /// How vips writes it: without anything that is not a point of the picture.
  let saving: String

  /// Nil for what is no picture.
  init?(_ type: MediaType) {
    switch type {
    case .jpeg: self.init(loader: "jpegload", kept: .jpeg, saving: "[Q=88,strip]")
    case .heic, .heif: self.init(loader: "heifload", kept: .jpeg, saving: "[Q=88,strip]")
    case .png: self.init(loader: "pngload", kept: .png, saving: "[strip]")
    case .gif: self.init(loader: "gifload", kept: .png, saving: "[strip]")
    case .webP: self.init(loader: "webpload", kept: .webP, saving: "[Q=88,strip]")
    default: return nil
    }
  }

  private init(loader: String, kept: MediaType, saving: String) {
    self.loader = loader
    self.kept = kept
    self.saving = saving
  }
}

extension MediaType {
  /// Whether it is a picture, which is cleaned before it is kept.
  package var isPicture: Bool { PictureFormat(self) != nil }
}
