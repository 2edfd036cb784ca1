import MovementCore

/// Something that a plan names, in words; a unit among it can be a link.
struct NamedPart: Equatable {
  /// What stands before the name: “các đơn vị thuộc ”.
  var before = ""
  var name: String
  /// What stands after it: “ và các đơn vị trực thuộc”.
  var after = ""
  /// The unit that `name` names.
  var unit: UnitID?
  /// `name` is the plan's or the directory's word and not ours.
  var isPlanText = true

  var text: String { before + name + after }
}

extension [NamedPart] {
  /// The same as the beginning of a sentence.
  var capitalized: [NamedPart] {
    guard var first else { return [] }
    if first.before.isEmpty {
      first.name = first.name.capitalizedFirst
    } else {
      first.before = first.before.capitalizedFirst
    }
    return [first] + dropFirst()
  }
}

/// Turns the terms of a plan into the words of an office.
struct TermWords {
  let plan: Plan
  let directory: UnitDirectory
  let language: Language

  /// Who owes an obligation, and who of these does not. `under @x` without `@x` itself becomes
  /// “the units of x”, because nobody says “x and its units, except x”.
  func owing(_ obligation: Obligation) -> (who: [NamedPart], except: [NamedPart]) {
    if obligation.who.count == 1, case .under(let id) = obligation.who[0],
      obligation.except.contains(.unit(id))
    {
      var part = unit(id)
      part.before = Phrase(vi: "các đơn vị thuộc ", en: "the units of ")[language]
      let rest = obligation.except.filter { $0 != .unit(id) }
      return ([part], rest.map(part(for:)))
    }
    return (obligation.who.map(part(for:)), obligation.except.map(part(for:)))
  }

  func part(for term: Term) -> NamedPart {
    switch term {
    case .all:
      let name = Phrase(vi: "tất cả đơn vị", en: "all units")[language]
      return NamedPart(name: name, isPlanText: false)
    case .kind(let kind): return NamedPart(name: plan.name(ofUnitKind: kind))
    case .unit(let id): return unit(id)
    case .cluster(let cluster):
      let name = Phrase(vi: "cụm \(cluster)", en: "cluster \(cluster)")[language]
      return NamedPart(name: name, isPlanText: false)
    case .under(let id):
      var part = unit(id)
      part.after = Phrase(vi: " và các đơn vị trực thuộc", en: " and the units below it")[language]
      return part
    }
  }

  func part(for recipient: Obligation.Recipient) -> NamedPart {
    switch recipient {
    case .unit(let id): unit(id)
    case .outsider(let name): NamedPart(name: name)
    }
  }

  /// Who reviews what is handed in; nil if the plan names nobody.
  func reviewer(of obligation: Obligation) -> NamedPart? {
    switch obligation.reviewer {
    case .unit(let id): return unit(id)
    case nil: return plan.reviewer.map(unit)
    case .parent:
      let above = Phrase(vi: "đơn vị cấp trên trực tiếp", en: "the unit directly above")[language]
      guard let top = plan.reviewer else { return NamedPart(name: above, isPlanText: false) }
      var part = unit(top)
      part.before = above + Phrase(vi: " (ở cấp cao nhất: ", en: " (at the top: ")[language]
      part.after = ")"
      return part
    }
  }

  /// A unit that is not in the directory is called by its id, as the plan has it.
  func unit(_ id: UnitID) -> NamedPart {
    guard let unit = directory[id] else { return NamedPart(name: "@" + id) }
    return NamedPart(name: unit.name, unit: id)
  }
}
