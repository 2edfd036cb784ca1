import MovementCore

extension Reader {
  /// Obligations that come before one another in a circle; each circle once, at the `after` of its
  /// first obligation in file order.
  mutating func checkCycles(_ plan: PlanDraft) {
    let graph = AfterGraph(plan.obligations)
    for circle in graph.circles() {
      guard let first = circle.first, let place = plan.obligations[first].afterPlace else {
        continue
      }
      let names = (circle + [first]).compactMap { plan.obligations[$0].id?.value }
      error(.cycle, at: place, .cycle(names))
    }
  }
}

extension Phrase {
  fileprivate static func cycle(_ names: [String]) -> Phrase {
    let limit = 10
    var shown = names.prefix(limit).map { quoted($0) }
    if names.count > limit { shown.append("…") }
    let path = shown.joined(separator: " → ")
    return Phrase(
      vi: "các nhiệm vụ chờ nhau thành vòng: \(path); hãy bỏ một `after` trong đó",
      en: "the obligations wait for one another in a circle: \(path); remove one `after` of it")
  }
}
