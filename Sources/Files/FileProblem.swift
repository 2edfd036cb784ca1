/// Why a file could not be taken or given. The web has the words.
package enum FileProblem: Error, Equatable {
  /// It has more bytes than this.
  case tooLarge(limit: Int)
  /// It has none.
  case empty
  /// Its content is of no type that is taken.
  case unknownType
  /// It is an office document that carries a program.
  case macros
  /// There is none with this hash.
  case noSuchFile
  /// What came is not what its hash says.
  case otherContent
  /// There is no folder of files at this place.
  case noSuchFolder
  /// It was finished or cancelled before.
  case closed
  /// The disk is full.
  case diskFull
  /// The system refused: which call, and its error number.
  case system(call: String, code: Int32)
}
