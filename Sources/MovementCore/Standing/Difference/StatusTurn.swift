/// From which status to which a cell goes; nil where there is no such cell.
package struct StatusTurn: Sendable, Hashable {
  package let before: Status?
  package let after: Status?

  package init(before: Status?, after: Status?) {
    self.before = before
    self.after = after
  }

  package enum Kind: Sendable, CaseIterable {
    case changes, appears, vanishes
  }

  package var kind: Kind {
    before == nil ? .appears : after == nil ? .vanishes : .changes
  }

  /// “Đang thực hiện → Quá hạn”, “Việc mới: Quá hạn”, “Không còn (trước đây: Đạt đúng hạn)”.
  package var phrase: Phrase {
    switch (before?.phrase, after?.phrase) {
    case (let before?, let after?):
      Phrase(
        vi: before.vietnamese + " → " + after.vietnamese, en: before.english + " → " + after.english
      )
    case (nil, let after?):
      Phrase(vi: "Việc mới: " + after.vietnamese, en: "New: " + after.english)
    case (let before?, nil):
      Phrase(
        vi: "Không còn (trước đây: " + before.vietnamese + ")",
        en: "Gone (was: " + before.english + ")")
    case (nil, nil): Phrase(vi: "Không có việc", en: "No duty")
    }
  }
}

extension StatusTurn: Comparable {
  /// Changes first, then what appears, then what vanishes; each by the order of the statuses.
  package static func < (left: StatusTurn, right: StatusTurn) -> Bool { left.rank < right.rank }

  private var rank: Int {
    func place(_ status: Status?) -> Int {
      status.flatMap(Status.allCases.firstIndex) ?? Status.allCases.count
    }
    let kinds: Int =
      switch kind {
      case .changes: 0
      case .appears: 1
      case .vanishes: 2
      }
    return (kinds * 16 + place(before)) * 16 + place(after)
  }
}
