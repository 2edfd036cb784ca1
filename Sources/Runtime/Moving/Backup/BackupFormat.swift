/// What a backup is made of: a tar archive, compressed by zstd, with these parts in this order and no
/// others.
///
/// 1. `lantoa-backup`: what it is, so that another kind of archive is noticed at its beginning.
/// 2. `lantoa.db`: the database as a SQLite file, whatever engine it came from.
/// 3. `files/HASH`, in the order of the hashes: what people attached; each is named by its SHA-256.
/// 4. `manifest.json`: what it holds (``BackupManifest``).
/// 5. `manifest.sha256`: the SHA-256 of that, as `sha256sum` writes it.
enum BackupFormat {
  static let number = 1

  static let headName = "lantoa-backup"
  static let databaseName = "lantoa.db"
  static let filesFolder = "files/"
  static let manifestName = "manifest.json"
  static let digestName = "manifest.sha256"

  /// The number of the format stands in the first line.
  static let head =
    headStart + """
      \(number)
      Bản sao lưu của Lan Toả; khôi phục bằng “lantoa restore”.
      A backup of Lan Toả; `lantoa restore` brings it back.

      """
  static let headStart = "lantoa-backup "

  static func digestLine(_ sha256: String) -> String { sha256 + "  " + manifestName + "\n" }
}
