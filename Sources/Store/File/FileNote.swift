/// What a unit says of a file that it attaches.
package struct FileNote: Sendable, Hashable {
  /// The field of the form that it was attached to.
  package var field: String
  /// At most 300 characters.
  package var caption: String
  /// Which side of a pair it is; pairs are formed in order.
  package var side: Side?

  package enum Side: String, Sendable, CaseIterable {
    case before, after
  }

  package init(field: String = FileNote.standardField, caption: String = "", side: Side? = nil) {
    self.field = field
    self.caption = caption
    self.side = side
  }

  /// Where there is no form, files are attached to this one.
  package static let standardField = "files"
  package static let longestCaption = 300

  /// It says nothing: what a file had before there were forms.
  var isEmpty: Bool { self == FileNote() }
}
