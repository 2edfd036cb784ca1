import FoundationEssentials
import Glibc

extension RenditionFolder {
  /// Removes all that was made of a file.
  /// - Returns: How many.
  func removeAll(of hash: String) throws -> Int {
    let place = try RenditionPlace(hash, .pageCount)
    let folder = "\(path)/\(place.folder)"
    let start = hash.dropFirst(2) + "."
    return names(in: folder).count { $0.hasPrefix(start) && unlink("\(folder)/\($0)") == 0 }
  }

  /// Removes what was made of files that are gone.
  /// - Returns: How many.
  func removeOrphans(isThere: (String) -> Bool) -> Int {
    names(in: path).filter { $0.utf8.count == 2 }.reduce(0) { sum, group in
      let folder = "\(path)/\(group)"
      return sum
        + names(in: folder).count { name in
          let hash = group + name.prefix { $0 != "." }
          return !isThere(hash) && unlink("\(folder)/\(name)") == 0
        }
    }
  }

  /// Removes what tools left behind when the program was stopped in their midst.
  /// - Parameter moment: Seconds since 1970.
  func removeTemporaries(olderThan moment: Int64) -> Int {
    names(in: temporary).count { name in
      var found = stat()
      guard lstat("\(temporary)/\(name)", &found) == 0, Int64(found.st_mtim.tv_sec) < moment else {
        return false
      }
      return (try? FileManager.default.removeItem(atPath: "\(temporary)/\(name)")) != nil
    }
  }

  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
