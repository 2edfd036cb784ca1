/// One clause of the plan made concrete: who owes what, how much of it, by when, to whom.
package struct Obligation: Sendable, Equatable {
  package typealias ID = String

  /// Unique in the plan: a-z 0-9 and -.
  package var id: ID
  /// Where in the document, such as `IV.4 §5`.
  package var clause: String
  package var title: String
  /// Whoever matches one of these …
  package var who: [Term]
  /// … and none of these owes it.
  package var except: [Term]
  /// Coordinating units (“phối hợp”): they see it and may add to it, but owe nothing.
  package var with: [Term]
  /// The kind of deliverable, such as `article`.
  package var what: String
  package var quantity: Quantity
  package var count: Count
  package var schedule: Schedule
  /// Who reviews it; nil stands for the plan's reviewer.
  package var reviewer: Reviewer?
  /// Others who receive what is handed in.
  package var copy: [Recipient]
  /// Ids of the obligations that come before this one.
  package var after: [ID]
  package var tags: [TagSet]
  /// “có thể”: shown, never late, counted apart.
  package var isOptional: Bool
  package var note: String?

  package init(
    id: ID, clause: String, title: String, who: [Term], except: [Term] = [], with: [Term] = [],
    what: String, quantity: Quantity = .atLeast(1), count: Count = .own, schedule: Schedule,
    reviewer: Reviewer? = nil, copy: [Recipient] = [], after: [ID] = [], tags: [TagSet] = [],
    isOptional: Bool = false, note: String? = nil
  ) {
    self.id = id
    self.clause = clause
    self.title = title
    self.who = who
    self.except = except
    self.with = with
    self.what = what
    self.quantity = quantity
    self.count = count
    self.schedule = schedule
    self.reviewer = reviewer
    self.copy = copy
    self.after = after
    self.tags = tags
    self.isOptional = isOptional
    self.note = note
  }

  /// How much each unit owes (plan format §3).
  package enum Quantity: Sendable, Equatable {
    /// A sum of amounts; at least 1.
    case atLeast(Int)
    /// A share of the unit's staff in percent, 1...100.
    case share(percent: Int)

    /// Whether it asks for a unit's staff figure.
    package var needsStaff: Bool {
      switch self {
      case .atLeast: false
      case .share: true
      }
    }

    /// What a unit with that staff needs; nil if it needs a staff figure and has none.
    package func need(staff: Int?) -> Int? {
      switch self {
      case .atLeast(let need): need
      case .share(let percent):
        // ⌈percent · staff / 100⌉, split so that no staff figure overflows.
        staff.map { $0 / 100 * percent + ($0 % 100 * percent + 99) / 100 }
      }
    }
  }

  /// Whose deliverables count for a unit.
  package enum Count: String, Sendable, CaseIterable {
    case own
    /// Its own and those of all its descendants.
    case subtree
  }

  package enum Reviewer: Sendable, Equatable {
    case unit(UnitID)
    /// The unit above; at the top of the tree the plan's reviewer.
    case parent
  }

  package enum Recipient: Sendable, Hashable {
    case unit(UnitID)
    /// Somebody outside the directory, in words.
    case outsider(String)
  }

  /// The tags of one taxonomy.
  package struct TagSet: Sendable, Equatable {
    package var taxonomy: String
    package var tags: [String]

    package init(taxonomy: String, tags: [String]) {
      self.taxonomy = taxonomy
      self.tags = tags
    }
  }
}
