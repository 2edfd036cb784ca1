extension ThirdSchema {
  /// The mark that the folder of files bears, so that a program that is pointed at another one finds
  /// out. There is one row at most.
  static let filesFolder = [
    """
    CREATE TABLE files_folder (
      number INTEGER NOT NULL PRIMARY KEY CHECK (number = 1),
      mark TEXT NOT NULL \(SecondSchema.isUUID("mark"))
    )
    """
  ]
}
