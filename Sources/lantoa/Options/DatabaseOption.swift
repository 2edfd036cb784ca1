import ArgumentParser
import Foundation
import Runtime

/// `--database` of a command that needs one; without it, the one that the environment names.
struct DatabaseOption: ParsableArguments {
  @Option(help: .of(.database), transform: Setting.database.reading) var database: String?

  func validate() throws {
    guard database == nil, Self.fromEnvironment == nil else { return }
    throw ValidationError(
      "Thiếu --database (hoặc \(Setting.database.variable)). (It is missing.)")
  }

  /// Empty only before it was validated.
  var value: String { database ?? Self.fromEnvironment ?? "" }

  static var fromEnvironment: String? {
    let value = ProcessInfo.processInfo.environment[Setting.database.variable]
    return value?.isEmpty == false ? value : nil
  }
}
