import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// The page on which a movement or a list of units is loaded.
  func load(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let subject = visit.query["subject"].flatMap(LoadFiles.Subject.init) ?? .movement
    var model = LoadModel(subject: subject)
    model.isDone = visit.query["said"] == LoadModel.done
    return try await reply(model, visit, context, to: request)
  }

  /// Files for a preview, or the word that what a preview showed is to be done.
  func takeLoad(_ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = try visit(request, context)
    let type = request.headers[.contentType] ?? ""
    return type.lowercased().hasPrefix("multipart/")
      ? try await previewLoad(request, visit, context)
      : try await confirmLoad(request, visit, context)
  }

  /// Reads the files that were sent and shows what loading them would do. Writes nothing but the
  /// files themselves, under their hashes.
  private func previewLoad(
    _ request: Request, _ visit: Visit, _ context: SiteContext
  ) async throws -> Response {
    let form = try await uploadForm(request, visit, limits: LoadFiles.limits)
    let subject =
      LoadFiles.Subject(rawValue: form.fields.text(LoadPreview.subjectField)) ?? .movement
    var files = LoadFiles(subject: subject, files: [:])
    for slot in LoadFiles.slots(of: subject) { files.files[slot] = form.files[slot.rawValue] }
    var model = LoadModel(subject: subject)
    model.day = form.fields.text(LoadPreview.dayField)
    model.missing = Set(files.missing)
    if !model.day.isEmpty {
      files.unitsHoldFrom = CivilDate(model.day)
      model.isDayWrong = files.unitsHoldFrom == nil
    }
    guard model.missing.isEmpty, !model.isDayWrong else {
      return try await reply(
        model, visit, context, status: .unprocessableContent, to: request)
    }
    return try await preview(files, model, visit, context, to: request)
  }

  private func preview(
    _ files: LoadFiles, _ model: LoadModel, _ visit: Visit, _ context: SiteContext,
    isStale: Bool = false, to request: Request
  ) async throws -> Response {
    var model = model
    let reading = LoadReading(files, known: try await store.units(on: files.unitsHoldFrom))
    guard reading.problems.isEmpty else {
      model.problems = reading.problems
      return try await reply(
        model, visit, context, status: .unprocessableContent, to: request)
    }
    let summary: LoadPreview.Summary
    do {
      summary = try await outcome(of: files, reading)
    } catch let error as any PhrasedError where Outage(error) == nil {
      model.problems = [LoadProblem(error.phrase)]
      return try await reply(
        model, visit, context, status: .unprocessableContent, to: request)
    }
    var hashes: [LoadFiles.Slot: String] = [:]
    for (slot, file) in files.files { hashes[slot] = try await keepUpload(file.bytes) }
    let preview = LoadPreview(
      files: files, reading: reading, summary: summary,
      difference: try await difference(reading, context), hashes: hashes, isStale: isStale)
    let view = LoadPreviewView(preview: preview, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(
      shell.page { view.render(into: &$0) }, status: isStale ? .conflict : .ok, to: request)
  }

  /// What loading would do, found out by doing it and taking it back.
  private func outcome(
    of files: LoadFiles, _ reading: LoadReading
  ) async throws -> LoadPreview.Summary {
    guard let load = reading.load(files) else {
      return LoadPreview.Summary(
        units: try await store.previewUnits(reading.units, holdFrom: files.unitsHoldFrom))
    }
    return LoadPreview.Summary(try await store.previewMovement(load), of: files)
  }

  /// What a plan changes in the present one of the same number.
  private func difference(
    _ reading: LoadReading, _ context: SiteContext
  ) async throws -> PlanDifference? {
    guard let plan = reading.plan else { return nil }
    let catalogue = try await boards.current(since: context.arrival.lastChange)
    let entry = catalogue.movements.first { $0.summary.number == plan.number }
    guard let board = try entry?.board.get(), board.plan != plan else { return nil }
    return PlanDifference(from: board.plan, to: plan, directory: board.directory)
  }

  /// Does what a preview showed, if it still would; else shows the new preview.
  private func confirmLoad(
    _ request: Request, _ visit: Visit, _ context: SiteContext
  ) async throws -> Response {
    let form = try await form(request, visit)
    let files = try await filesOfPreview(form, visit)
    let reading = LoadReading(files, known: try await store.units(on: files.unitsHoldFrom))
    let model = LoadModel(subject: files.subject)
    guard reading.problems.isEmpty,
      try await outcome(of: files, reading).text == form.text(LoadPreview.summaryField)
    else {
      return try await preview(files, model, visit, context, isStale: true, to: request)
    }
    guard let load = reading.load(files) else {
      try await store.loadUnits(
        reading.units, holdFrom: files.unitsHoldFrom, by: visit.actor(context))
      return Reply.redirect(
        to: Address.load.with("subject", files.subject.rawValue).with("said", LoadModel.done).text)
    }
    _ = try await store.loadMovement(load, by: visit.actor(context))
    let key = try await boards.current().movements
      .first { $0.summary.number == load.plan.number }?.key
    return Reply.redirect(
      to: (key.map { Address.manage($0) } ?? .load).with("said", LoadModel.done).text)
  }

  /// The files that a preview's form names, read again.
  private func filesOfPreview(
    _ form: SubmittedForm, _ visit: Visit
  ) async throws -> LoadFiles {
    guard let subject = LoadFiles.Subject(rawValue: form.text(LoadPreview.subjectField)) else {
      throw SiteProblem.previewGone
    }
    let slots = LoadFiles.slots(of: subject)
    let day = form.text(LoadPreview.dayField)
    try LoadPreview.seal(
      subject: subject.rawValue, day: day, summary: form.text(LoadPreview.summaryField),
      files: slots.map { (form.text($0.rawValue), form.text(LoadPreview.nameField($0))) }
    ).check(form, visit)
    var files = LoadFiles(subject: subject, files: [:], unitsHoldFrom: CivilDate(day))
    for slot in slots where !form.text(slot.rawValue).isEmpty {
      let bytes = try await keptUpload(form.text(slot.rawValue), limit: slot.limit)
      files.files[slot] = UploadedFile(name: form.text(LoadPreview.nameField(slot)), bytes: bytes)
    }
    guard files.missing.isEmpty else { throw SiteProblem.previewGone }
    return files
  }

  private func reply(
    _ model: LoadModel, _ visit: Visit, _ context: SiteContext,
    status: HTTPResponse.Status = .ok, to request: Request
  ) async throws -> Response {
    let view = LoadView(model: model, visit: visit)
    let shell = Shell(
      visit: visit, board: try await presentBoard(context), place: .manage, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}

extension LoadReading {
  /// As the store wants it; nil for units alone.
  fileprivate func load(_ files: LoadFiles) -> MovementLoad? {
    guard let plan else { return nil }
    return MovementLoad(
      planSource: planSource, plan: plan, units: units, unitsHoldFrom: files.unitsHoldFrom,
      deliverables: deliverables, exemptions: exemptions)
  }
}
