/// What differs between two versions of a plan: shown before the new one is published.
package struct PlanDifference: Sendable, Equatable {
  /// Of the head of the document.
  package let head: [FieldDifference]
  /// Those that differ: in the order of the new plan, then the removed ones in that of the old.
  package let obligations: [ObligationDifference]

  /// - Parameter directory: Gives units their names; without it they are called by their ids.
  package init(from before: Plan, to after: Plan, directory: UnitDirectory? = nil) {
    var comparison = FieldComparison(
      before: PlanWords(plan: before, directory: directory),
      after: PlanWords(plan: after, directory: directory))
    comparison.compareHeads()
    head = comparison.takeFound()

    let old = before.obligationIndices
    let new = after.obligationIndices
    var found: [ObligationDifference] = []
    for obligation in after.obligations {
      guard let index = old[obligation.id] else {
        found.append(ObligationDifference(before: nil, after: obligation))
        continue
      }
      let earlier = before.obligations[index]
      guard earlier != obligation else { continue }
      comparison.compare(earlier, obligation)
      found.append(
        ObligationDifference(
          before: earlier, after: obligation, fields: comparison.takeFound()))
    }
    for obligation in before.obligations where new[obligation.id] == nil {
      found.append(ObligationDifference(removed: obligation))
    }
    obligations = found
  }

  package var isEmpty: Bool { head.isEmpty && obligations.isEmpty }

  /// How many obligations were added, removed or changed.
  package func count(_ kind: ObligationDifference.Kind) -> Int {
    obligations.count { $0.kind == kind }
  }

  /// “Nhiệm vụ: thêm 2, bỏ 1, sửa 3.”
  package var phrase: Phrase {
    if isEmpty {
      return Phrase(
        vi: "Hai phiên bản kế hoạch giống nhau.", en: "The two versions of the plan are the same.")
    }
    let (added, removed, changed) = (count(.added), count(.removed), count(.changed))
    var vietnamese = "Nhiệm vụ: thêm \(added), bỏ \(removed), sửa \(changed)."
    var english = "Obligations: \(added) added, \(removed) removed, \(changed) changed."
    if !head.isEmpty {
      vietnamese += " Phần chung của kế hoạch có thay đổi."
      english += " The head of the plan has changed."
    }
    return Phrase(vi: vietnamese, en: english)
  }
}
