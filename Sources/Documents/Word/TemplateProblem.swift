/// Why a Word template is not taken, or cannot be filled.
package struct TemplateProblem: Error, Sendable, Hashable {
  /// The raw values are what the tool says (`problems.py`).
  package enum Kind: String, Sendable, CaseIterable {
    /// There is no field of that name.
    case unknownField
    /// A mistake in what stands between the braces; the subject is the tool's own (English) remark.
    case syntax
    /// Something that templates may not say; the subject is it.
    case refused
    /// A condition or loop begins in one paragraph, row or cell and ends in another.
    case unbalanced
    /// A value would stand where Word shows none.
    case misplaced
    /// A text where a list is wanted, or the like.
    case mismatch
    /// Too many things within each other.
    case tooDeep
    case notWord
    /// The format of Word before 2007.
    case oldWord
    case locked
    case damaged
    case macros
    /// Another file, a control or a program within.
    case embedded
    /// Something that lies elsewhere and would be fetched; the subject is where.
    case external
    /// A field of Word's own that reads other files or runs something; the subject is its name.
    case wordField
    case unpacksTooLarge
    /// The file itself has more bytes than a template may; the subject is how many megabytes.
    case tooLarge
  }

  /// Where in the document.
  package enum Part: String, Sendable { case body, header, footer, properties }

  package let kind: Kind
  /// Which field, word or address; empty where there is only one possibility.
  package let subject: String
  /// Text of the paragraph or row; empty if it is not about a place.
  package let near: String
  package let part: Part?

  package init(_ kind: Kind, _ subject: String = "", near: String = "", part: Part? = nil) {
    self.kind = kind
    self.subject = subject
    self.near = near
    self.part = part
  }
}
