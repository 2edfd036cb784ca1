import MovementCore

/// A section of the document with its clauses in document order.
struct PlanSection {
  /// “II”, “IV.1”; nil for what stands before and after the numbered clauses.
  let reference: String?
  let part: ClauseOrder.Part
  let clauses: [PlanClause]

  /// Its place on the page.
  var anchor: String {
    reference.map { "section-" + $0.lowercased() }
      ?? (part == .opening ? "section-opening" : "section-closing")
  }

  var name: Phrase {
    if let reference { return Phrase(vi: "Mục " + reference, en: "Section " + reference) }
    return part == .opening
      ? Phrase(vi: "Phần mở đầu", en: "Opening") : Phrase(vi: "Phần kết", en: "Closing")
  }
}

/// A clause of the document: what it obliges to, or why it obliges to nothing.
enum PlanClause {
  case obligation(Obligation)
  case other(OtherClause)

  var reference: String {
    switch self {
    case .obligation(let obligation): obligation.clause
    case .other(let clause): clause.clause
    }
  }
}

extension PlanSection {
  /// All clauses of a plan in document order. Clauses with the same reference keep the order of
  /// the plan file, what obliges first.
  static func all(of plan: Plan) -> [PlanSection] {
    let clauses =
      plan.obligations.map(PlanClause.obligation) + plan.otherClauses.map(PlanClause.other)
    let ordered = clauses.map { (order: ClauseOrder($0.reference), clause: $0) }
      .enumerated()
      .sorted { left, right in
        left.element.order == right.element.order
          ? left.offset < right.offset : left.element.order < right.element.order
      }
      .map(\.element)
    let divided = dividedSections(ordered.map(\.order))
    var sections: [PlanSection] = []
    for (key, group) in ordered.grouped(by: { SectionKey($0.order, divided: divided) }) {
      sections.append(
        PlanSection(
          reference: key.reference(in: group[0].clause.reference), part: key.part,
          clauses: group.map(\.clause)))
    }
    return sections
  }

  /// The first numbers of the sections whose clauses all stand in items of their own (“IV.1 §1”):
  /// these are shown item by item.
  private static func dividedSections(_ orders: [ClauseOrder]) -> Set<Int> {
    let body = orders.filter { $0.part == .body }
    let first = Set(body.compactMap(\.numbers.first))
    return first.filter { number in
      body.allSatisfy { $0.numbers.first != number || $0.numbers.count > 2 }
    }
  }
}

/// What the clauses of one section share.
private struct SectionKey: Equatable {
  let part: ClauseOrder.Part
  let numbers: [Int]

  init(_ order: ClauseOrder, divided: Set<Int>) {
    part = order.part
    guard order.part == .body, let first = order.numbers.first else {
      numbers = []
      return
    }
    numbers = Array(order.numbers.prefix(divided.contains(first) ? 2 : 1))
  }

  /// The part of a clause's reference that names its section: “IV.1” of “IV.1 §1”.
  func reference(in clause: String) -> String? {
    guard !numbers.isEmpty else { return nil }
    var end = clause.startIndex
    var found = 0
    for word in clause.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard found < numbers.count else { break }
      end = word.endIndex
      found += ClauseOrder.numbers(word).count
    }
    return String(clause[..<end])
  }
}

extension Array {
  /// Runs of neighbours with the same key.
  fileprivate func grouped<Key: Equatable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var groups: [(Key, [Element])] = []
    for element in self {
      let key = key(element)
      if groups.last?.0 == key {
        groups[groups.count - 1].1.append(element)
      } else {
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
