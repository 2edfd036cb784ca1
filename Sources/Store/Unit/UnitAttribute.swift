import MovementCore
import SQL

/// What can change about a unit while it stays the same unit; each has a table of dated rows.
enum UnitAttribute: String, CaseIterable, Sendable {
  case name, kind, staff, cluster
  /// In the Party's tree, the one that movements follow.
  case parent

  func value(of unit: Unit) -> SQLValue {
    switch self {
    case .name: unit.name.sqlValue
    case .kind: unit.kind.sqlValue
    case .staff: unit.staff.sqlValue
    case .cluster: unit.cluster.sqlValue
    case .parent: unit.parent.sqlValue
    }
  }

  /// Every row of every unit, each unit's in time order.
  var history: Statement {
    switch self {
    case .name: "SELECT unit, valid_from, value FROM unit_name ORDER BY valid_from"
    case .kind: "SELECT unit, valid_from, value FROM unit_kind ORDER BY valid_from"
    case .staff: "SELECT unit, valid_from, value FROM unit_staff ORDER BY valid_from"
    case .cluster: "SELECT unit, valid_from, value FROM unit_cluster ORDER BY valid_from"
    case .parent:
      """
      SELECT unit, valid_from, parent AS value FROM unit_parent
      WHERE tree = 'party' ORDER BY valid_from
      """
    }
  }

  /// Adds a row of unit, first day and value, or corrects the one of that day.
  var upsert: String {
    switch self {
    case .name: Self.upsert(into: "unit_name")
    case .kind: Self.upsert(into: "unit_kind")
    case .staff: Self.upsert(into: "unit_staff")
    case .cluster: Self.upsert(into: "unit_cluster")
    case .parent:
      """
      INSERT INTO unit_parent (tree, unit, valid_from, parent) VALUES ('party', ?, ?, ?)
      ON CONFLICT (unit, tree, valid_from) DO UPDATE SET parent = excluded.parent
      """
    }
  }

  private static func upsert(into table: String) -> String {
    """
    INSERT INTO \(table) (unit, valid_from, value) VALUES (?, ?, ?)
    ON CONFLICT (unit, valid_from) DO UPDATE SET value = excluded.value
    """
  }
}
