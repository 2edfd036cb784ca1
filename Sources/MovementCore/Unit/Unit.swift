/// A unit's stable id: a-z 0-9 -, 64 characters at most. Names change, ids do not.
package typealias UnitID = String

/// An organisation that a plan can bind: a committee, an office, a ward, a party cell …
///
/// Units are measured, people are not: a unit has a head count, never a list of people.
package struct Unit: Sendable, Equatable {
  package var id: UnitID
  package var name: String
  /// A word of the plan's language of kinds, such as `ward`.
  package var kind: String
  /// The unit above; nil at the top of a tree.
  package var parent: UnitID?
  /// How many people work there.
  package var staff: Int?
  /// Emulation cluster (“cụm thi đua”).
  package var cluster: String?
  /// First and last day of existence; nil where it is open.
  package var from: CivilDate?
  package var to: CivilDate?

  package init(
    id: UnitID, name: String, kind: String, parent: UnitID? = nil, staff: Int? = nil,
    cluster: String? = nil, from: CivilDate? = nil, to: CivilDate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.staff = staff
    self.cluster = cluster
    self.from = from
    self.to = to
  }

  package func exists(on day: CivilDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
