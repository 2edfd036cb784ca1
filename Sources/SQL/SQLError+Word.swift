extension SQLError {
  /// The case's name, for logs and figures: what it carries may be nobody's business.
  package var word: String {
    Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }
}
