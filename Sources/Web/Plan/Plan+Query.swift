import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The plan with all its clauses. Two statements: its versions, and the text that is checked.
  func plan(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return try await keptPage(
      request, visit, board,
      reading: {
        let view = PlanView(model: try await planModel(board, visit), visit: visit)
        return Shell(visit: visit, board: board, place: .plan, title: board.plan.title)
          .page { view.render(into: &$0) }
      })
  }

  private func planModel(_ board: MovementBoard, _ visit: Visit) async throws -> PlanModel {
    let versions = try await store.versions(movement: board.id)
    let source = try await store.planSource(movement: board.id, version: board.version) ?? ""
    return PlanModel(
      of: board, source: source, versions: versions, warnings: PlanWarning.all(in: source),
      language: visit.language)
  }

  /// The plan file as it was loaded, to be kept or amended: the version in force, or a past one.
  func planSource(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let version = visit.query["version"].map { Int($0) ?? 0 } ?? board.version
    let source = try await store.planSource(movement: board.id, version: version)
    guard let source else { throw SiteProblem.noSuchPage }
    let name = version == board.version ? "\(board.key)" : "\(board.key)-\(version)"
    var headers = Reply.commonHeaders
    headers[.contentType] = "text/yaml; charset=utf-8"
    headers[.contentDisposition] = "attachment; filename=\"\(name).yaml\""
    headers[.cacheControl] = "private, no-cache"
    headers[.vary] = "Accept-Encoding"
    return Reply.compressed(Array(source.utf8), headers: headers, to: request)
  }
}

extension Address {
  /// The plan file, to be downloaded.
  ///
  /// - Parameter version: A past one; nil for the one in force.
  static func planSource(_ key: MovementKey, version: Int? = nil) -> Address {
    Address(path: Route.planSource.path(key.description))
      .with("version", version.map { String($0) })
  }
}
