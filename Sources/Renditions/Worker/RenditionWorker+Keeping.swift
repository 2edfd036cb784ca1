package import Files
import Sandbox

extension RenditionWorker {
  /// Keeps what came: a picture without anything in it but its points, everything else as it is.
  /// The original of a picture never gets a name in the folder of files.
  ///
  /// - Throws: ``RenditionProblem`` if it is a picture that is not taken; `FileProblem`.
  package func keep(_ upload: AsyncUpload) async throws -> KeptFile {
    let complete = try await upload.complete()
    guard let format = PictureFormat(complete.mediaType) else {
      return KeptFile(file: try await upload.finish(), picture: nil, removed: [])
    }
    defer { upload.cancel() }
    let header = try await header(of: complete.path, format)
    let bytes = try await clean(complete.path, format)
    guard let size = PictureSize(bytes, format.kept) else { throw RenditionProblem.notReadable }
    let file = try await store(bytes)
    guard file.mediaType == format.kept else { throw RenditionProblem.notReadable }
    return KeptFile(
      file: file,
      picture: PictureFacts(width: size.width, height: size.height, takenOn: header.takenOn),
      removed: header.details)
  }

  /// What is in the header, once it is one that is taken.
  private func header(of path: String, _ format: PictureFormat) async throws -> PictureHeader {
    let said = try await run(VipsTool.header(of: path, limits.picture), of: VipsTool.package)
    guard let header = PictureHeader(said.output), header.loader == format.loader else {
      throw RenditionProblem.notReadable
    }
    let (pixels, isTooLarge) = header.width.multipliedReportingOverflow(by: header.height)
    guard !isTooLarge, pixels <= limits.pixels else {
      throw RenditionProblem.tooManyPixels(
        width: header.width, height: header.height, limit: limits.pixels)
    }
    return header
  }

  private func clean(_ path: String, _ format: PictureFormat) async throws -> [UInt8] {
    let workspace = try await workspace()
    let name = "clean.\(format.kept.fileExtension)"
    var cost = limits.picture
    cost.fileSize = limits.cleanSize
    let tool = VipsTool.thumbnail(
      of: path, in: workspace.output, name: name + format.saving, edge: limits.edge, cost)
    do {
      try await run(tool, of: VipsTool.package)
    } catch RenditionProblem.tooCostly(.fileSize) {
      throw RenditionProblem.tooLarge(limit: limits.cleanSize)
    }
    return try await result(name, in: workspace)
  }

  private func store(_ bytes: [UInt8]) async throws -> StoredFile {
    let upload = try await files.receive(limit: limits.cleanSize)
    defer { upload.cancel() }
    try await upload.write(bytes)
    return try await upload.finish()
  }
}
