import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  /// Accepts what is ticked, in one transaction; of what could not be accepted the page says why.
  func acceptSeveral(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let items = try tickedItems(form.all("item"))
    let queue = try await reviewQueue(board, visit, since: context.arrival.lastChange)
    guard !items.isEmpty else {
      return try queuePage(
        queue, refusals: [.nothingTicked], board, visit, request, status: .unprocessableContent)
    }
    let titles = try await titles(of: items, queue, board, visit)
    let outcomes = try await store.review(
      items.map { ReviewItem(deliverable: $0.deliverable, revision: $0.number) },
      of: board.id, with: .accept, on: visit.today, batch: context.id,
      by: try visit.actor(context))
    let words = ConflictWords(timeZone: board.plan.timeZone)
    let refusals = outcomes.compactMap { outcome -> QueueRefusal? in
      if case .done = outcome.result { return nil }
      return QueueRefusal(
        deliverable: outcome.deliverable, title: titles[outcome.deliverable],
        phrase: words.phrase(for: outcome.result))
    }
    let address = queue.filter.applied(to: .queue(board.key)).with("done", context.id)
    guard !refusals.isEmpty else { return Reply.redirect(to: address.text) }
    return try queuePage(
      try await reviewQueue(board, visit),
      notice: try await decidedNotice(board, visit, batch: context.id), refusals: refusals,
      board, visit, request, status: .conflict)
  }

  /// Takes back what was accepted together.
  func undoSeveral(_ request: Request, _ context: SiteContext) async throws -> Response {
    let (visit, board) = try await visitMovement(request, context)
    let form = try await form(request, visit)
    let items = try tickedItems(form.all("review"))
    let titles = try await titles(
      of: items, try await reviewQueue(board, visit, since: context.arrival.lastChange), board,
      visit)
    let actor = try visit.actor(context)
    var refusals: [QueueRefusal] = []
    for item in items {
      do {
        try await store.undoReview(
          item.deliverable, of: board.id, number: item.number, on: visit.today, by: actor)
      } catch let problem as ReviewProblem {
        refusals.append(
          QueueRefusal(
            deliverable: item.deliverable, title: titles[item.deliverable],
            phrase: problem.phrase))
      }
    }
    let filter = try QueueFilter(visit, board)
    let address = filter.applied(to: .queue(board.key)).with("done", context.id)
    guard !refusals.isEmpty else { return Reply.redirect(to: address.text) }
    return try queuePage(
      try await reviewQueue(board, visit), refusals: refusals, board, visit, request,
      status: .conflict)
  }

  /// What was ticked, each once.
  ///
  /// - Throws: `SiteProblem.unreadableForm` for what no page of ours sends.
  private func tickedItems(_ texts: [String]) throws -> [TickedItem] {
    guard texts.count <= QueueModel.rowsPerPage else { throw SiteProblem.unreadableForm }
    var items: [TickedItem] = []
    for text in texts {
      guard let item = TickedItem(text) else { throw SiteProblem.unreadableForm }
      if !items.contains(where: { $0.deliverable == item.deliverable }) { items.append(item) }
    }
    return items
  }

  /// What the deliverables are called, if the visitor may answer all of them.
  ///
  /// What waits is known from the queue; each of the few others is looked up.
  /// - Throws: `SiteProblem.notAllowed` for a deliverable that is addressed to somebody else.
  private func titles(
    of items: [TickedItem], _ queue: ReviewQueue, _ board: MovementBoard, _ visit: Visit
  ) async throws -> [Deliverable.ID: String] {
    let waiting = Dictionary(queue.all.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var titles: [Deliverable.ID: String] = [:]
    for item in items {
      var found = waiting[item.deliverable]
      if found == nil {
        let detail = try await reviewDetail(item.deliverable, board, visit)
        found = QueueItem(
          detail.entry, in: board, ReceiptDays(board, reviewRules, today: visit.today))
      }
      if let found {
        let row = QueueRow(found, in: board, visit.language)
        titles[item.deliverable] = row.title + ", " + row.unit
      }
    }
    return titles
  }

  private func queuePage(
    _ queue: ReviewQueue, notice: DecidedNotice? = nil, refusals: [QueueRefusal],
    _ board: MovementBoard, _ visit: Visit, _ request: Request, status: HTTPResponse.Status
  ) throws -> Response {
    var visit = visit
    // The language switch and the boxes lead to the page itself, which is asked for by GET.
    visit.address = queue.filter.applied(to: .queue(board.key))
    let model = try QueueModel(queue, in: board, visit)
    let view = QueueView(
      model: model, notice: notice, refusals: refusals, isWithoutUnit: false, visit: visit)
    let shell = Shell(visit: visit, board: board, place: .queue, title: view.title)
    return Reply.page(shell.page { view.render(into: &$0) }, status: status, to: request)
  }
}
