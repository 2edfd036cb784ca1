package import MovementCore
import SQL

extension MovementStore {
  /// The directory in the order of loading.
  ///
  /// - Parameter day: The day whose values are wanted; nil for the latest ones on record, which a
  ///   load without ``MovementLoad/unitsHoldFrom`` would correct.
  package func units(on day: CivilDate? = nil) async throws -> [Unit] {
    try await database.read { try Unit.all(on: day ?? .latest, $0) }
  }
}

extension Unit {
  /// All units in the order of loading, with the values that hold on that day.
  static func all(on day: CivilDate, _ transaction: any ReadTransaction) throws -> [Unit] {
    try transaction.map(
      """
      SELECT u.id, u.exists_from, u.exists_to,
        (SELECT d.value FROM unit_name d WHERE d.unit = u.id AND d.valid_from <= \(day)
          ORDER BY d.valid_from DESC LIMIT 1) AS name,
        (SELECT d.value FROM unit_kind d WHERE d.unit = u.id AND d.valid_from <= \(day)
          ORDER BY d.valid_from DESC LIMIT 1) AS kind,
        (SELECT d.value FROM unit_staff d WHERE d.unit = u.id AND d.valid_from <= \(day)
          ORDER BY d.valid_from DESC LIMIT 1) AS staff,
        (SELECT d.value FROM unit_cluster d WHERE d.unit = u.id AND d.valid_from <= \(day)
          ORDER BY d.valid_from DESC LIMIT 1) AS cluster,
        (SELECT d.parent FROM unit_parent d
          WHERE d.unit = u.id AND d.tree = 'party' AND d.valid_from <= \(day)
          ORDER BY d.valid_from DESC LIMIT 1) AS parent
      FROM unit u ORDER BY u.position
      """
    ) { row in
      Unit(
        id: try row["id"], name: try row["name"], kind: try row["kind"],
        parent: try row["parent"], staff: try row["staff"], cluster: try row["cluster"],
        from: try row["exists_from"], to: try row["exists_to"])
    }
  }
}
