import Glibc
import Sandbox
import Secrets

/// A folder of what was made of stored files: `ab/cdef….small.webp`. Any of it may be removed at
/// any time and is made again; several programs may share it. Its calls wait for the disk.
struct RenditionFolder: Sendable {
  let path: String

  /// Makes the folder if it is not there, for its owner only.
  init(path: String) throws {
    self.path = path
    try Self.makeFolder(path)
    try Self.makeFolder(temporary)
  }

  var temporary: String { path + "/temporary" }

  func path(of place: RenditionPlace) -> String { "\(path)/\(place.folder)/\(place.name)" }

  /// What lies there; nil if nothing does.
  func read(_ place: RenditionPlace) throws -> [UInt8]? {
    try PlainFile.read(path(of: place), limit: .max)
  }

  /// Why nothing can lie there; nil if that is not known.
  func problem(_ place: RenditionPlace) throws -> RenditionProblem? {
    try PlainFile.read(path(of: place) + ".problem", limit: 200).flatMap {
      RenditionProblem(remembered: String(decoding: $0, as: UTF8.self))
    }
  }

  func keep(_ bytes: [UInt8], at place: RenditionPlace) throws {
    try write(bytes, place, path(of: place))
  }

  /// Notes why nothing can lie there, if that is the file's fault.
  func remember(_ problem: RenditionProblem, at place: RenditionPlace) throws {
    guard let text = problem.remembered else { return }
    try write(Array(text.utf8), place, path(of: place) + ".problem")
  }

  /// It is there as a whole or not at all, also after a loss of power.
  private func write(_ bytes: [UInt8], _ place: RenditionPlace, _ target: String) throws {
    try Self.makeFolder("\(path)/\(place.folder)")
    let name = "\(temporary)/\(RandomBytes.bytes(16).hexadecimal)"
    do {
      try PlainFile.write(bytes, to: name)
      guard rename(name, target) == 0 else { throw PlainFile.Failure(call: "rename", code: errno) }
    } catch {
      unlink(name)
      throw error
    }
  }

  /// A new folder for one tool.
  func makeWorkspace() throws -> Workspace {
    try Workspace(in: temporary)
  }

  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw PlainFile.Failure(call: "mkdir", code: errno)
    }
  }
}
