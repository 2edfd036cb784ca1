/// Says the parts of one version of a plan in few words.
struct PlanWords {
  let plan: Plan
  /// Gives units their names.
  let directory: UnitDirectory?

  struct Tag: Hashable {
    let taxonomy: String
    let tag: String
  }

  /// The office's own words, which have one language; long ones are cut.
  func text(_ text: String) -> Phrase {
    let text = onOneLine(text, atMost: 120)
    return Phrase(vi: text, en: text)
  }

  func day(_ day: CivilDate) -> Phrase { Phrase(vi: day.short, en: day.short) }

  func range(_ range: DateRange) -> Phrase { text(range.first.short + " – " + range.last.short) }

  func mark(_ mark: Mark) -> Phrase { text(mark.date.short + " " + mark.name) }

  func unit(_ id: UnitID) -> Phrase { text(directory?[id]?.name ?? "@" + id) }

  func kind(_ kind: String) -> Phrase {
    text(plan.forms.first { $0.kind == kind }?.name ?? kind)
  }

  func obligation(_ id: Obligation.ID) -> Phrase {
    text(plan.obligations.first { $0.id == id }?.title ?? id)
  }

  func tag(_ tag: Tag) -> Phrase {
    let taxonomy = plan.taxonomies.first { $0.id == tag.taxonomy }
    return text(taxonomy?.tags.first { $0.id == tag.tag }?.name ?? tag.tag)
  }

  func term(_ term: Term) -> Phrase {
    switch term {
    case .all: return Phrase(vi: "tất cả đơn vị", en: "all units")
    case .kind(let kind): return text(plan.unitKinds.first { $0.id == kind }?.name ?? kind)
    case .unit(let id): return unit(id)
    case .cluster(let cluster):
      let name = text(cluster)
      return Phrase(vi: "cụm " + name.vietnamese, en: "cluster " + name.english)
    case .under(let id):
      let name = unit(id)
      return Phrase(
        vi: name.vietnamese + " và các đơn vị trực thuộc",
        en: name.english + " and the units below it")
    }
  }

  func recipient(_ recipient: Obligation.Recipient) -> Phrase {
    switch recipient {
    case .unit(let id): unit(id)
    case .outsider(let name): text(name)
    }
  }

  func reviewer(_ reviewer: Obligation.Reviewer?) -> Phrase? {
    switch reviewer {
    case .unit(let id): unit(id)
    case .parent: Phrase(vi: "đơn vị cấp trên trực tiếp", en: "the unit directly above")
    case nil: plan.reviewer.map(unit)
    }
  }

  func count(_ count: Obligation.Count) -> Phrase {
    switch count {
    case .own: Phrase(vi: "chỉ của đơn vị", en: "the unit's own")
    case .subtree:
      Phrase(vi: "cả của các đơn vị trực thuộc", en: "those of the units below too")
    }
  }

  func optional(_ isOptional: Bool) -> Phrase {
    isOptional
      ? Phrase(vi: "không bắt buộc", en: "optional") : Phrase(vi: "bắt buộc", en: "not optional")
  }

  /// “01/01/2019 – 31/08/2019”, “4 kỳ, 31/03/2019 – 31/12/2019”: the days of the only due, or the
  /// first and the last of several last days; then the days of grace.
  func schedule(_ schedule: Schedule) -> Phrase? {
    guard let first = schedule.dues.first, let last = schedule.dues.last else { return nil }
    let count = schedule.dues.count
    let days: Phrase
    if count == 1 {
      days = text(first.opens.short + " – " + first.lastDayWithoutGrace.short)
    } else {
      let span = first.lastDayWithoutGrace.short + " – " + last.lastDayWithoutGrace.short
      days = Phrase(vi: "\(count) kỳ, hạn cuối \(span)", en: "\(count) times, last days \(span)")
    }
    guard schedule.grace > 0 else { return days }
    return Phrase(
      vi: days.vietnamese + " (thêm \(schedule.grace) ngày)",
      en: days.english + " (\(schedule.grace) more days)")
  }
}
