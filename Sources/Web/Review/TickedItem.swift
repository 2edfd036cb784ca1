import MovementCore

/// A deliverable with a number, its revision or that of a decision about it, as forms carry it:
/// `2:d0100`.
struct TickedItem: Hashable, CustomStringConvertible {
  let deliverable: Deliverable.ID
  let number: Int

  init(deliverable: Deliverable.ID, number: Int) {
    self.deliverable = deliverable
    self.number = number
  }

  init(_ item: QueueItem) { self.init(deliverable: item.id, number: item.revision) }

  /// Nil for what is not written like that.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let number = Int(text[..<colon]), number >= 0
    else { return nil }
    deliverable = String(text[text.index(after: colon)...])
    self.number = number
    if deliverable.isEmpty { return nil }
  }

  var description: String { String(number) + ":" + deliverable }
}
