import MovementCore
import Store

/// How a work went on: what its unit has handed in about it, by date.
struct ProgressModel {
  let movement: MovementKey
  /// The first day first.
  let entries: [Entry]
  /// What the accepted entries come to, by figure.
  let totals: [Total]
  /// Where one more can be handed in, with the name of the obligation.
  let additions: [(title: String, address: Address)]

  struct Entry {
    let deliverable: Deliverable
    /// The day that it tells of, or that on which it was handed in.
    let day: CivilDate?
    let content: HandedInContent
  }

  struct Total: Equatable {
    let label: String
    var sum: Int
  }
}

extension Site {
  /// Nil for what no form tells the progress of.
  func progress(
    of detail: DeliverableDetail, in board: MovementBoard, _ visit: Visit
  ) async throws -> ProgressModel? {
    let work = detail.deliverable
    guard let kind = board.obligation(work.obligation)?.what else { return nil }
    let kinds = board.plan.forms.filter { $0.about.contains(kind) }.map(\.kind)
    guard !kinds.isEmpty else { return nil }
    var entries: [ProgressModel.Entry] = []
    for item in try await store.progress(movement: board.id, of: work.id) {
      var content = HandedInContent(item.revision)
      content.sheet = try await sheet(
        item.revision.form, of: item.entry.deliverable.obligation, in: board)
      entries.append(
        ProgressModel.Entry(
          deliverable: item.entry.deliverable,
          day: content.sheet?.day ?? item.entry.deliverable.submitted, content: content))
    }
    let isRunning = work.status == .accepted || work.status == .submitted
    let mayAdd = isRunning && visit.may(.handIn, unit: work.unit, in: board)
    return ProgressModel(
      movement: board.key,
      entries: entries.sorted { ($0.day ?? .latest) < ($1.day ?? .latest) },
      totals: ProgressModel.totals(of: entries),
      additions: mayAdd ? additions(to: work, kinds, board, on: visit.today) : [])
  }

  /// The obligations of the unit for which progress can be handed in.
  private func additions(
    to work: Deliverable, _ kinds: [String], _ board: MovementBoard, on day: CivilDate
  ) -> [(title: String, address: Address)] {
    guard let position = board.directory.position(of: work.unit) else { return [] }
    return board.plan.obligations.enumerated().compactMap { index, obligation in
      guard kinds.contains(obligation.what),
        board.standing.choosableDues(unit: position, obligation: index, on: day)
          .contains(where: { $0.status != .exempt })
      else { return nil }
      return (
        title: obligation.title,
        address: .handIn(board.key, work.unit, obligation.id).with("about", work.id)
      )
    }
  }
}

extension AnswerSheet {
  /// The first day that was answered.
  var day: CivilDate? {
    form.fields.lazy.filter { $0.type == .date }.compactMap { answers[$0.id]?.day }.first
  }

  /// What was counted, in the order of the form.
  var figures: [(label: String, number: Int)] {
    form.fields.compactMap { field in
      answers[field.id]?.number.map { (label: field.label, number: $0) }
    }
  }
}

extension ProgressModel {
  /// Figures of the same name, added up over what is accepted.
  fileprivate static func totals(of entries: [Entry]) -> [Total] {
    var totals: [Total] = []
    for entry in entries where entry.deliverable.status == .accepted {
      for figure in entry.content.sheet?.figures ?? [] {
        if let place = totals.firstIndex(where: { $0.label == figure.label }) {
          totals[place].sum += figure.number
        } else {
          totals.append(Total(label: figure.label, sum: figure.number))
        }
      }
    }
    return totals
  }
}
