import MovementCore
import Store

/// What is said about a load.
struct LoadWords {
  let summary: LoadSummary
  let plan: Plan

  func lines(_ language: Language) -> [String] {
    [
      "\(plan.number): \(movement[language])",
      line(Phrase(vi: "Đơn vị", en: "Units"), summary.units)[language],
      line(Phrase(vi: "Sản phẩm", en: "Deliverables"), summary.deliverables)[language],
      line(Phrase(vi: "Miễn thực hiện", en: "Exemptions"), summary.exemptions)[language],
    ]
  }

  private var movement: Phrase {
    if summary.isNewMovement { return Phrase(vi: "phong trào mới", en: "a new movement") }
    return summary.isNewVersion
      ? Phrase(
        vi: "kế hoạch có phiên bản mới, thứ \(summary.version)",
        en: "a new version of the plan, number \(summary.version)")
      : Phrase(
        vi: "kế hoạch không đổi, phiên bản \(summary.version)",
        en: "the plan is unchanged, version \(summary.version)")
  }

  private func line(_ what: Phrase, _ count: LoadSummary.Count) -> Phrase {
    Phrase(
      vi: "\(what.vietnamese): \(count.added) thêm mới, \(count.updated) cập nhật, "
        + "\(count.unchanged) giữ nguyên",
      en: "\(what.english): \(count.added) added, \(count.updated) updated, "
        + "\(count.unchanged) unchanged")
  }
}
