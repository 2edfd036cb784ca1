import MovementCore
import SQL

/// What the database knows of its units at all times, for a load to compare with.
struct UnitHistory {
  private(set) var lastPosition: Int64 = 0
  private var positions: [UnitID: Int64] = [:]
  private var existence: [UnitID: (from: CivilDate?, to: CivilDate?)] = [:]
  private var values: [UnitAttribute: [UnitID: [Dated]]] = [:]

  /// A value that holds from a day until the next one's.
  struct Dated {
    var validFrom: CivilDate
    var value: SQLValue
  }

  init(_ transaction: any ReadTransaction) throws {
    try transaction.forEach("SELECT id, position, exists_from, exists_to FROM unit") { row in
      let (id, position): (UnitID, Int64) = (try row["id"], try row["position"])
      existence[id] = (try row["exists_from"], try row["exists_to"])
      positions[id] = position
      lastPosition = max(lastPosition, position)
    }
    for attribute in UnitAttribute.allCases {
      var rows: [UnitID: [Dated]] = [:]
      try transaction.forEach(attribute.history) { row in
        let dated = Dated(validFrom: try row["valid_from"], value: try row["value"])
        rows[try row["unit"], default: []].append(dated)
      }
      values[attribute] = rows
    }
  }

  /// First and last day of the unit; nil if there is no such unit.
  func existence(of unit: UnitID) -> (from: CivilDate?, to: CivilDate?)? { existence[unit] }

  /// The value that holds on a day.
  func dated(_ attribute: UnitAttribute, of unit: UnitID, on day: CivilDate) -> Dated? {
    values[attribute]?[unit]?.last { $0.validFrom <= day }
  }

  /// Notes a row that is written.
  mutating func set(_ attribute: UnitAttribute, of unit: UnitID, to dated: Dated) {
    var rows = values[attribute]?[unit] ?? []
    rows.removeAll { $0.validFrom == dated.validFrom }
    let index = rows.firstIndex { $0.validFrom > dated.validFrom } ?? rows.endIndex
    rows.insert(dated, at: index)
    values[attribute, default: [:]][unit] = rows
  }

  mutating func add(_ unit: Unit) -> Int64 {
    existence[unit.id] = (unit.from, unit.to)
    lastPosition += 1
    positions[unit.id] = lastPosition
    return lastPosition
  }

  mutating func move(_ unit: Unit) { existence[unit.id] = (unit.from, unit.to) }

  var ids: [UnitID] { existence.keys.sorted() }

  /// The unit as a line of the record tells of it: as given, with what proves its dated rows.
  func state(of unit: Unit) -> RecordState {
    var proof = RowProof(positions[unit.id].sqlValue)
    for attribute in UnitAttribute.allCases {
      for dated in values[attribute]?[unit.id] ?? [] {
        proof.add(.text(attribute.rawValue))
        proof.add(dated.validFrom.sqlValue)
        proof.add(dated.value)
      }
    }
    var state = unit.state
    state.add([RowProof.field: .text(proof.text)])
    return state
  }

  /// Throws if at any time a unit is above itself. A correction of a single row can do that to the
  /// past although all is well today.
  func checkTrees() throws {
    let parents = values[.parent] ?? [:]
    let days = Set(parents.values.joined().map(\.validFrom))
    // Sorted, so that the same load always names the same unit.
    let ids = existence.keys.sorted()
    for day in days.sorted() {
      let units = ids.map { id in
        Unit(id: id, name: "", kind: "", parent: parent(of: id, on: day))
      }
      do {
        _ = try UnitDirectory(units)
      } catch .circle(let unit) {
        throw StoreError.circle(unit, day)
      } catch {
        // The schema has refused everything else already.
      }
    }
  }

  private func parent(of unit: UnitID, on day: CivilDate) -> UnitID? {
    guard case .text(let parent) = dated(.parent, of: unit, on: day)?.value else { return nil }
    return parent
  }
}
