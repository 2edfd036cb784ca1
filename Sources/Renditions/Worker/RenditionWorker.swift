import BlockingWork
package import Files
import LibreOffice
package import Sandbox

/// Takes pictures without what they tell of people, and makes what can be seen of stored files.
///
/// Whatever reads a file that somebody sent does so in a ``ToolSandbox``; this program itself never
/// does.
package final class RenditionWorker: Sendable {
  let files: FileWorker
  let folder: RenditionFolder
  let limits: RenditionLimits
  let sandbox: ToolSandbox
  /// Disks are waited for on threads of its own.
  let queue = WorkQueue(label: "lantoa.renditions", atOnce: 2)
  let flights = SingleFlight<RenditionPlace, [UInt8]>()

  package init(
    files: FileWorker, folder: String? = nil, limits: RenditionLimits = RenditionLimits(),
    sandbox: ToolSandbox = ToolSandbox()
  ) throws {
    self.files = files
    self.folder = try RenditionFolder(path: folder ?? files.path + "/renditions")
    self.limits = limits
    self.sandbox = sandbox
  }

  /// What can be seen of a stored file, made now if it was not before. Whoever wants the same at
  /// the same time waits for one making.
  ///
  /// - Throws: ``RenditionProblem``; `noSuchFile` (`FileProblem`); `SandboxProblem`.
  package func rendition(_ kind: RenditionKind, of hash: String, _ type: MediaType) async throws
    -> Rendition
  {
    let part: RenditionPlace.Part
    switch kind {
    case .thumbnail, .view:
      guard type.isPicture else { throw RenditionProblem.noRendition }
      part = kind == .thumbnail ? .thumbnail : .view
    case .page(let number):
      let count = min(try await pageCount(of: hash, type), limits.pages)
      guard (1...max(1, count)).contains(number), count > 0 else {
        throw RenditionProblem.noSuchPage(of: count)
      }
      part = .page(number)
    }
    return Rendition(bytes: try await bytes(of: RenditionPlace(hash, part), type), mediaType: .webP)
  }

  /// How many pages a document has, of which ``RenditionLimits/pages`` are shown. Throws as
  /// ``rendition(_:of:_:)``.
  package func pageCount(of hash: String, _ type: MediaType) async throws -> Int {
    guard type == .pdf || OfficeFilter(for: type) != nil else {
      throw RenditionProblem.noRendition
    }
    let digits = try await bytes(of: RenditionPlace(hash, .pageCount), type)
    return Int(String(decoding: digits, as: UTF8.self)) ?? 0
  }

  /// What lies in the folder, or is made for it.
  func bytes(of place: RenditionPlace, _ type: MediaType) async throws -> [UInt8] {
    let folder = folder
    if let bytes = try await queue.run({ try folder.read(place) }) { return bytes }
    return try await flights.value(for: place) { try await self.made(place, type) }
  }

  private func made(_ place: RenditionPlace, _ type: MediaType) async throws -> [UInt8] {
    let folder = folder
    let before = try await queue.run { (try folder.read(place), try folder.problem(place)) }
    if let bytes = before.0 { return bytes }
    if let problem = before.1 { throw problem }
    do {
      let bytes = try await make(place, type)
      try await queue.run { try folder.keep(bytes, at: place) }
      return bytes
    } catch let problem as RenditionProblem {
      try await queue.run { try folder.remember(problem, at: place) }
      throw problem
    }
  }
}
