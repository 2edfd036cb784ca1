import MovementCore

/// The value of `due`, as far as it could be read.
struct DueList {
  var items: [Located<Schedule.Item>] = []
  /// False if an item could not be read or is out of order.
  var isComplete = true
  /// The first item could be read.
  var knowsFirst = false
}

extension Reader {
  /// `due`: one form of plan format §4, or a list of them in time order.
  mutating func due(_ node: YAMLNode) -> DueList {
    guard case .sequence(let nodes) = node.content else {
      let item = dueItem(node)
      let items = item.map { [Located($0, at: node.place)] } ?? []
      return DueList(items: items, isComplete: item != nil, knowsFirst: item != nil)
    }
    if nodes.isEmpty {
      error(.badSchedule, at: node.place, .noDue)
    }
    var due = DueList(isComplete: !nodes.isEmpty)
    for (index, node) in nodes.enumerated() {
      guard let item = dueItem(node) else {
        due.isComplete = false
        continue
      }
      due.knowsFirst = due.knowsFirst || index == 0
      if let last = due.items.last?.value.lastDay, item.lastDay <= last {
        error(.badSchedule, at: node.place, .outOfOrder(item.lastDay, after: last))
        due.isComplete = false
      }
      due.items.append(Located(item, at: node.place))
    }
    return due
  }

  private mutating func dueItem(_ node: YAMLNode) -> Schedule.Item? {
    guard let text = word(node, "due", wants: .schedule)?.value else { return nil }
    switch DueItemText(text) {
    case .item(let item): return item
    case .noSuchDay(let day): error(.badDate, at: node.place, .noSuchDay(day))
    case .reversed(let first, let last):
      error(.reversedRange, at: node.place, .reversed(first, last))
    case .otherForm: error(.badSchedule, at: node.place, .otherForm(text))
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let noDue = Phrase(
    vi: "`due` trống; viết ít nhất một hạn, ví dụ `[by 2019-06-15, by 2019-11-15]`",
    en: "`due` is empty; write one date at least, such as `[by 2019-06-15, by 2019-11-15]`")

  fileprivate static func outOfOrder(_ day: CivilDate, after last: CivilDate) -> Phrase {
    Phrase(
      vi: """
        các hạn phải theo thứ tự thời gian: \(day.prose.vietnamese) không sau \
        \(last.prose.vietnamese)
        """,
      en: """
        the dates must be in time order: \(day.prose.english) is not after \(last.prose.english)
        """)
  }

  fileprivate static func otherForm(_ text: String) -> Phrase {
    let dates = guessedDates(in: text)
    let forms =
      if dates.count == 2, dates[0] <= dates[1] {
        "`\(dates[0])..\(dates[1])`"
      } else if let date = dates.first {
        "`by \(date)`, `before \(date)`, `on \(date)`"
      } else {
        allForms
      }
    return Phrase(
      vi: "không hiểu hạn \(quoted(text)); viết \(forms)",
      en: "\(quoted(text)) is not a due date; write \(forms)")
  }

  private static let allForms = [
    "by 2019-06-30", "before 2019-07-01", "on 2019-06-30", "2019-06-01..2019-06-30",
    "during 2019-06", "during 2019-Q2",
  ].map { quoted($0) }.joined(separator: ", ")
}
