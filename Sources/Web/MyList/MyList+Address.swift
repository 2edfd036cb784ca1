import MovementCore

extension Address {
  /// The list of one of the units for which an account works.
  static func myList(_ key: MovementKey, _ unit: UnitID) -> Address {
    myList(key).with("unit", unit)
  }
}
