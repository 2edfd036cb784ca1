import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import PlanFile
import Store

extension Site {
  /// The page on which a new version of a plan is published.
  func publish(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    return reply(PublishModel(board), board, visit, to: request)
  }

  /// A plan file for a preview, or the word that it is to be published.
  func takePublication(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let type = request.headers[.contentType] ?? ""
    return type.lowercased().hasPrefix("multipart/")
      ? try await previewPublication(board, request, visit)
      : try await confirmPublication(board, request, visit, context)
  }

  private func previewPublication(
    _ board: MovementBoard, _ request: Request, _ visit: Visit
  ) async throws -> Response {
    let form = try await uploadForm(
      request, visit, limits: [PublishPreview.file: LoadFiles.Slot.plan.limit])
    var model = PublishModel(board)
    guard let file = form.files[PublishPreview.file] else {
      model.isFileMissing = true
      return reply(model, board, visit, status: .unprocessableContent, to: request)
    }
    let reading = PlanFile.read(file.bytes)
    model.problems = board.problems(of: reading, file)
    if model.problems.isEmpty, form.fields.text(PublishPreview.basedOn) != String(board.version) {
      model.problems = [LoadProblem(.publishedMeanwhile)]
    }
    guard model.problems.isEmpty, let plan = reading.plan else {
      return reply(model, board, visit, status: .unprocessableContent, to: request)
    }
    let view: PublishPreviewView
    do {
      view = PublishPreviewView(
        preview: try await preview(plan, file, reading, board, visit), visit: visit)
    } catch let problem as StandingProblem {
      model.problems = [LoadProblem(problem.phrase)]
      return reply(model, board, visit, status: .unprocessableContent, to: request)
    }
    let shell = Shell(visit: visit, board: board, place: .plan, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, to: request)
  }

  /// Evaluates the movement under both versions, with the units as they are on the last day of the
  /// new one.
  private func preview(
    _ plan: Plan, _ file: UploadedFile, _ reading: PlanReading, _ board: MovementBoard,
    _ visit: Visit
  ) async throws -> PublishPreview {
    let snapshot = try await store.snapshot(movement: board.plan.number)
    let units =
      plan.period.last == board.plan.period.last
      ? snapshot.units : try await store.units(on: plan.period.last)
    let directory = try UnitDirectory(units)
    let after = try Standing(
      plan: plan, directory: directory, deliverables: snapshot.deliverables,
      exemptions: snapshot.exemptions)
    let hash = try await keepUpload(file.bytes)
    let warnings = reading.diagnostics.filter { $0.severity == .warning }
      .map { LoadProblem($0, of: file.name) }
    let unmatched = UnmatchedTerm.all(in: plan, directory: directory).map {
      LoadProblem($0.phrase)
    }
    return PublishPreview(
      board, plan: plan, file: file, hash: hash, warnings: warnings + unmatched,
      before: board.standing, after: after, on: visit.today)
  }

  private func confirmPublication(
    _ board: MovementBoard, _ request: Request, _ visit: Visit, _ context: SiteContext
  ) async throws -> Response {
    let form = try await form(request, visit)
    let hash = form.text(PublishPreview.file)
    let name = form.text(PublishPreview.fileName)
    let basedOn = form.text(PublishPreview.basedOn)
    try PublishPreview.seal(movement: board.key, basedOn: basedOn, hash: hash, name: name)
      .check(form, visit)
    let bytes = try await keptUpload(hash, limit: LoadFiles.Slot.plan.limit)
    let reading = PlanFile.read(bytes)
    guard let plan = reading.plan, plan.number == board.plan.number, let version = Int(basedOn)
    else { throw SiteProblem.previewGone }
    try await store.publishPlan(
      String(decoding: bytes, as: UTF8.self), saying: plan, of: board.id, basedOn: version,
      by: visit.actor(context))
    return Reply.redirect(to: Address.plan(board.key).with("said", PlanView.published).text)
  }

  private func reply(
    _ model: PublishModel, _ board: MovementBoard, _ visit: Visit,
    status: HTTPResponse.Status = .ok, to request: Request
  ) -> Response {
    let view = PublishView(model: model, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .plan, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}

extension PublishModel {
  fileprivate init(_ board: MovementBoard) {
    self.init(movement: board.key, plan: board.plan, version: board.version)
  }
}

extension MovementBoard {
  /// What keeps a file from being a new version of this plan.
  fileprivate func problems(of reading: PlanReading, _ file: UploadedFile) -> [LoadProblem] {
    guard let plan = reading.plan else {
      return reading.diagnostics.filter { $0.severity == .error }
        .map { LoadProblem($0, of: file.name) }
    }
    if plan.number != self.plan.number {
      return [
        LoadProblem(
          file: file.name,
          Phrase(
            vi: "Tệp này là kế hoạch số \(plan.number), không phải \(self.plan.number). Nếu là "
              + "phong trào khác, hãy nạp ở trang “Nạp phong trào”.",
            en: "This file is the plan \(plan.number), not \(self.plan.number). If it is another "
              + "movement, load it on the page “Load a movement”."))
      ]
    }
    if plan == self.plan {
      return [
        LoadProblem(
          file: file.name,
          Phrase(
            vi: "Tệp này không khác phiên bản đang dùng, nên không có gì để ban hành.",
            en: "This file says the same as the version in force: there is nothing to publish."))
      ]
    }
    return []
  }
}

extension Phrase {
  fileprivate static let publishedMeanwhile = Phrase(
    vi: "Đã có người ban hành phiên bản khác trong lúc này. Hãy tải tệp kế hoạch hiện hành, sửa "
      + "trên tệp đó rồi gửi lại.",
    en: "Somebody has published another version meanwhile. Download the present plan file, change "
      + "that one and send it again.")
}
