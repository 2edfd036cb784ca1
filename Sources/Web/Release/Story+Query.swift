import Files
import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// What is on the public page, the last one first; two statements.
  func stories(in catalogue: MovementCatalogue, limit: Int) async throws -> [Story] {
    let boards = catalogue.movements.compactMap { try? $0.board.get() }
    var stories: [Story] = []
    for released in try await store.releasedDeliverables(limit: limit) {
      guard let board = boards.first(where: { $0.id == released.movement }) else { continue }
      stories.append(try await story(released, in: board))
    }
    return stories
  }

  func story(_ released: ReleasedDeliverable, in board: MovementBoard) async throws -> Story {
    Story(
      released, try await sheet(released.form, of: released.obligation, in: board), in: board)
  }

  /// The public page of a released deliverable; for any other there is none, whoever asks.
  func story(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let story = try await story(try await released(board, context), in: board)
    let view = StoryView(story: story, movementTitle: board.plan.title)
    let shell = Shell(visit: visit, board: board, place: nil, title: story.title)
    return Reply.page(shell.page { view.render(visit, into: &$0) }, to: request)
  }

  /// A picture of it, without what its camera wrote into it.
  func storyPicture(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (_, board) = try await visitMovement(request, context)
    let released = try await released(board, context)
    let position = Int(try parameter("position", context))
    guard let file = released.files.first(where: { $0.position == position && $0.isPublicPicture }),
      let type = Files.MediaType(rawValue: file.file.mediaType)
    else { throw SiteProblem.noSuchPage }
    var response = Response(status: .ok, headers: Reply.commonHeaders)
    response.headers[.contentType] = type.header
    response.headers[.contentSecurityPolicy] = "sandbox; default-src 'none'"
    response.headers[.contentDisposition] =
      "inline; filename=\"\(file.position).\(type.fileExtension)\""
    // It may be taken off the public page at any time.
    response.headers[.cacheControl] = "no-cache"
    response.headers[.eTag] = "\"\(file.file.hash)\""
    let known = Reply.unlessKnown(response, to: request)
    if known.status == .notModified { return known }
    response.body = ResponseBody(
      byteBuffer: ByteBuffer(bytes: try await picture(file.file.hash, type)))
    return response
  }

  private func released(
    _ board: MovementBoard, _ context: SiteContext
  ) async throws -> ReleasedDeliverable {
    let id = try parameter("deliverable", context)
    guard let released = try await store.releasedDeliverable(movement: board.id, id: id) else {
      throw SiteProblem.noSuchPage
    }
    return released
  }

  private func picture(_ hash: String, _ type: Files.MediaType) async throws -> [UInt8] {
    let bytes: [UInt8]
    do {
      let file = try await settings.files.open(hash)
      bytes = try await file.read(at: 0, count: file.size)
    } catch is FileProblem {
      throw SiteProblem.noSuchPage
    }
    guard let bare = PublicPicture.bare(bytes, type) else { throw SiteProblem.noSuchPage }
    return bare
  }
}
