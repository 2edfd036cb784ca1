import ArgumentParser
import MovementCore
import Runtime

extension Setting {
  /// Takes a flag's value as it is, if it may stand there.
  var reading: @Sendable (String) throws -> String {
    { text in
      guard let problem = problem(with: text) else { return text }
      throw ValidationError("\(problem.vietnamese) (\(problem.english))")
    }
  }
}

extension ArgumentHelp {
  /// What a setting is for, in both languages, and what holds without it.
  static func of(_ setting: Setting) -> ArgumentHelp {
    let standard = setting.kind == .flag ? nil : setting.standard.map { " [\($0)]" }
    return ArgumentHelp(
      "\(setting.help.vietnamese) (\(setting.help.english))\(standard ?? "")",
      valueName: setting.kind.valueName)
  }
}

extension Setting.Kind {
  fileprivate var valueName: String {
    switch self {
    case .text: "text"
    case .database: "database"
    case .siteAddress: "address"
    case .number: "number"
    case .flag: "flag"
    case .choice(let values): values.joined(separator: "|")
    case .hosts: "address"
    }
  }
}
