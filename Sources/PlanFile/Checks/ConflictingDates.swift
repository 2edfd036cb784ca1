import MovementCore
import VietnameseText

/// Two obligations ask the same of the same units on different days.
enum ConflictingDates: WarningRule {
  static func check(_ plan: PlanDraft, _ reader: inout Reader) {
    var subjects: [Subject: Int] = [:]
    var askers: [SubjectAndTerm: Askers] = [:]
    let after = AfterGraph(plan.obligations).edges.map(Set.init)
    for (number, second) in plan.obligations.enumerated() {
      guard let subject = Subject(second), let days = Days(second.schedule) else { continue }
      let id = subjects[subject, default: subjects.count]
      subjects[subject] = id
      let terms = Set(second.who ?? []).map { SubjectAndTerm(subject: id, term: $0) }
      let conflicts = terms.compactMap { term in
        askers[term]?.first(withDaysOtherThan: days) {
          // Neither is directly `after` the other.
          !after[$0].contains(number) && !after[number].contains($0)
        }
      }
      if let first = conflicts.min() {
        reader.warn(
          .conflictingDates, of: second, at: second.schedule.place,
          .conflictingDates(plan.obligations[first], second))
      }
      for term in terms { askers[term, default: Askers()].add(number, days) }
    }
  }
}

/// What is asked: the kind of deliverable and the title, with diacritics, case and spaces aside.
private struct Subject: Hashable {
  var what: String
  var title: String

  init?(_ obligation: ObligationDraft) {
    guard let what = obligation.what, let title = obligation.title else { return nil }
    self.what = what
    self.title = String(String.UnicodeScalarView(title.folded.unicodeScalars.filter { $0 != " " }))
  }
}

private struct SubjectAndTerm: Hashable {
  /// The number of a `Subject`, whose title may be long.
  var subject: Int
  var term: Term
}

/// The dues of a schedule without grace.
private struct Days: Hashable {
  /// Nil if they are not known for sure.
  var first: [CivilDate]?
  var last: [CivilDate]

  /// Nil if the last days are not all known.
  init?(_ schedule: ScheduleDraft) {
    guard schedule.knowsLastDays else { return nil }
    last = schedule.dues.map(\.lastDayWithoutGrace)
    first = schedule.knowsFirstDays ? schedule.dues.map(\.opens) : nil
  }

  /// False if what is not known could make them equal.
  func differs(from other: Days) -> Bool {
    guard last == other.last else { return true }
    guard let first, let others = other.first else { return false }
    return first != others
  }
}

/// The obligations that ask the same of one term. Those with equal days are kept together, so that
/// many obligations alike take no quadratic time.
private struct Askers {
  private var groups: [(days: Days, numbers: [Int])] = []
  private var indices: [Days: Int] = [:]

  mutating func add(_ number: Int, _ days: Days) {
    if let index = indices[days] {
      groups[index].numbers.append(number)
    } else {
      indices[days] = groups.count
      groups.append((days, [number]))
    }
  }

  func first(withDaysOtherThan days: Days, where conflicts: (Int) -> Bool) -> Int? {
    for group in groups where group.days.differs(from: days) {
      if let number = group.numbers.first(where: conflicts) { return number }
    }
    return nil
  }
}
