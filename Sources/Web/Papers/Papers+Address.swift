import MovementCore
import Papers

extension Address {
  /// Which reports and papers there are.
  static func papers(_ key: MovementKey) -> Address {
    Address(path: Route.papers.path(key.description))
  }

  /// One of them, by ``ReportType/id(in:)``.
  static func paper(_ key: MovementKey, _ type: String, unit: UnitID? = nil, period: Int? = nil)
    -> Address
  {
    Address(path: Route.paper.path(key.description, type))
      .with("unit", unit).with("period", period.map(String.init))
  }

  /// The same as a file.
  static func paperFile(
    _ key: MovementKey, _ type: String, _ format: PaperFormat, unit: UnitID? = nil,
    period: Int? = nil
  ) -> Address {
    Address(path: Route.paperFile.path(key.description, type))
      .with("unit", unit).with("period", period.map(String.init)).with("format", format.rawValue)
  }
}
