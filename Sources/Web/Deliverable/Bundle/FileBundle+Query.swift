import Archive
import Files
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Address {
  /// All files of a revision in one archive.
  static func files(_ key: MovementKey, _ id: Deliverable.ID, revision: Int) -> Address {
    Address(path: Route.deliverableFiles.path(key.description, id))
      .with("revision", String(revision))
  }
}

extension Site {
  /// All files of what was handed in, last or as `?revision=` says, for who may see it.
  func deliverableFiles(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let detail = try await visibleDeliverable(context, board, visit)
    let number = visit.query["revision"].map { Int($0) ?? 0 }
    guard let revision = detail.revisions.last(where: { number == nil || $0.number == number }),
      !revision.files.isEmpty
    else { throw SiteProblem.noSuchFile }
    let deliverable = detail.deliverable
    let bundle = FileBundle(
      content: HandedInContent(revision), unit: board.directory[deliverable.unit],
      obligation: board.obligationIndices[deliverable.obligation].map {
        board.plan.obligations[$0]
      },
      visit: visit)
    var headers = Reply.commonHeaders
    headers[.contentType] = "application/zip"
    headers[.contentDisposition] = FileName.contentDisposition(bundle.archiveName, inline: false)
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Cookie"
    guard request.method != .head else { return Response(status: .ok, headers: headers) }
    // Opened before anything is sent: what is open stays readable.
    var files: [Int: AsyncFile] = [:]
    for file in revision.files {
      files[file.position] = try? await settings.files.open(file.file.hash)
    }
    let time = revision.recordedAt.secondsSince1970
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { [files] writer in
        try await bundle.write(files, time: time) { bytes in
          try await writer.write(ByteBuffer(bytes: bytes))
        }
        try await writer.finish(nil)
      })
  }
}

extension FileBundle {
  /// Writes the archive, piece by piece: memory holds one of them.
  ///
  /// - Parameters:
  ///   - files: Those that are there, by position.
  ///   - time: Seconds since 1970.
  func write(
    _ files: [Int: AsyncFile], time: Int64, to send: ([UInt8]) async throws -> Void
  ) async throws {
    let archive = try ZipWriter()
    let missing = Set(content.files.map(\.position)).subtracting(files.keys)
    let text = Array(text(missing: missing).utf8)
    try archive.begin(Self.textName, size: text.count, time: time)
    try archive.write(text)
    for (file, name) in zip(content.files, names) {
      guard let stored = files[file.position] else { continue }
      try archive.begin(name, size: stored.size, time: time)
      for try await piece in stored.pieces() {
        try archive.write(piece)
        try await send(archive.take())
      }
    }
    try archive.close()
    try await send(archive.take())
  }
}
