import Files
import MovementCore
package import Renditions
package import Store

extension FileRecord {
  /// A file that was taken.
  package init(_ kept: KeptFile) {
    self.init(
      hash: kept.file.hash, size: kept.file.size, mediaType: kept.file.mediaType.rawValue,
      picture: kept.picture.map { facts in
        Picture(
          width: facts.width, height: facts.height,
          takenOn: facts.takenOn.flatMap { CivilDate($0) })
      })
  }
}
