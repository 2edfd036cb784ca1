import ArgumentParser
import MovementCore

/// Reads a day given as an argument.
enum DayArgument {
  @Sendable static func read(_ text: String) throws -> CivilDate {
    switch CivilDate.read(text) {
    case .date(let date): return date
    case .noSuchDay:
      throw ValidationError("không có ngày này (there is no such day)")
    case .otherShape:
      throw ValidationError(
        "hãy viết năm-tháng-ngày, ví dụ 2019-09-30 (write year-month-day, such as 2019-09-30)")
    }
  }
}
