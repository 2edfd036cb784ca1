import HTML
import MovementCore

/// What waits, in words for a list.
struct QueueRow: Equatable {
  let item: QueueItem
  /// What the unit called it, or else what kind of thing it is, or what was asked for.
  let title: String
  /// The title is in the language of the plan, whatever that of the page.
  let isPlanText: Bool
  /// As the directory has it, or else its id.
  let unit: String
  /// The obligation's title, in the language of the plan.
  let obligation: String
  /// What its due is called, where there are several: “Tháng 3/2019”.
  let due: String?

  var id: Deliverable.ID { item.id }

  init(_ item: QueueItem, in board: MovementBoard, _ language: Language) {
    self.item = item
    unit = item.position.map { board.directory.units[$0].name } ?? item.deliverable.unit
    guard let obligation = item.obligation else {
      title = item.title ?? item.deliverable.id
      isPlanText = item.title != nil
      self.obligation = item.deliverable.obligation
      due = nil
      return
    }
    let kind = board.plan.knownName(ofDeliverableKind: obligation.what, language)
    title = item.title ?? kind ?? obligation.title
    isPlanText = item.title != nil || kind == nil
    self.obligation = obligation.title
    due = item.due.flatMap { obligation.name(of: $0)?[language] }
  }

  func titleLanguage(_ visit: Visit) -> Attribute {
    isPlanText ? visit.planLanguage : .named("lang", nil)
  }
}
