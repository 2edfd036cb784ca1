/// Why the body of a form could not be read. None of it is a person's mistake: browsers send forms
/// that pass, so the web answers all of them as a bad request or a lost connection.
package enum FormProblem: Error, Equatable, CaseIterable {
  /// The request's content type is not `multipart/form-data`.
  case notMultipart
  /// The content type names no boundary, or none of RFC 2046's 1 to 70 characters.
  case badBoundary
  /// Something else than the end of a line follows a boundary.
  case malformedDelimiter
  /// The headers of a part are longer than allowed.
  case headersTooLong
  /// A header of a part is not of RFC 5322's form, is there twice, or is none of `form-data`.
  case malformedHeader
  /// A part does not say which field it is of.
  case missingName
  /// A part is itself of several parts.
  case nested
  /// A part is encoded in a way that RFC 7578 does not want.
  case encoded
  /// There are more parts or fields than allowed.
  case tooManyFields
  /// A form that is read as a whole has more bytes than allowed.
  case tooLong
  /// A `%` is not followed by two hexadecimal digits.
  case malformedEscape
  /// A text is not in UTF-8.
  case notUTF8
  /// The body ends before its last boundary: the connection broke.
  case truncated
}
