import MovementCore
import Store

extension DemoContent {
  /// Hands the deliverable in and answers it, revision by revision, as its people would have done,
  /// so that it comes to be what the table of deliverables says of it.
  ///
  /// - Parameter figures: What the record counts for the numbers of a report, by field.
  func play(
    _ deliverable: Deliverable, of movement: MovementID, _ plan: Plan, in store: MovementStore,
    _ attachments: DemoAttachments, figures: [String: Int] = [:]
  ) async throws {
    guard let obligation = plan.obligations.first(where: { $0.id == deliverable.obligation }),
      let firstDay = deliverable.submitted
    else { return }
    for (index, revision) in revisions.enumerated() {
      let isLast = index == revisions.count - 1
      let day = revision.day ?? firstDay
      try await handIn(
        revision, number: index + 1, on: day, deliverable, of: movement, plan, obligation,
        in: store, attachments, figures: figures)
      guard let answer = try revision.answer(isLast ? deliverable.status : .returned) else {
        continue
      }
      _ = try await store.review(
        [ReviewItem(deliverable: deliverable.id, revision: index + 1)], of: movement, with: answer,
        on: revision.returned ?? day, batch: "demo-\(deliverable.id)-\(index + 1)",
        by: DemoAccounts.reviewer)
      guard isLast, revision.isReleased else { continue }
      try await store.release(deliverable.id, of: movement, by: DemoAccounts.organiser)
    }
  }

  private func handIn(
    _ revision: Revision, number: Int, on day: CivilDate, _ deliverable: Deliverable,
    of movement: MovementID, _ plan: Plan, _ obligation: Obligation, in store: MovementStore,
    _ attachments: DemoAttachments, figures: [String: Int]
  ) async throws {
    let reading = try DemoReading(
      revision, of: deliverable, for: obligation, plan, figures: figures)
    let files = try await attachments.keep(reading.files)
    for file in files { try await store.addFile(file.record) }
    _ = try await store.handIn(
      HandInRequest(
        key: "demo-\(deliverable.id)-\(number)", movement: movement, deliverable: deliverable.id,
        unit: deliverable.unit, obligation: deliverable.obligation, due: deliverable.due,
        content: reading.content, form: reading.form, about: revision.about,
        files: files.map(\.reference), day: day), by: Actor(id: "lantoa demo"))
  }
}

extension DemoContent.Revision {
  fileprivate func answer(_ status: Deliverable.Status) throws -> Answer? {
    switch status {
    case .accepted: .accept
    case .returned: .return(try Reason(reason ?? ""), marks: marks)
    case .draft, .submitted, .withdrawn: nil
    }
  }
}
