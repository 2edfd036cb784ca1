import Configuration
import MovementCore

extension SettingValues {
  /// The name of the file of settings in the environment.
  package static let fileVariable = "LANTOA_CONFIG"

  /// Asks flags, the environment and the file, in this order, for every setting. What is wrong is
  /// refused even where another place wins: it will be wrong tomorrow.
  ///
  /// - Parameters:
  ///   - flags: By the names of settings, as they were written.
  ///   - environment: All of it; a variable that is empty counts as not there.
  ///   - file: Its path; nil for the one that the environment names, if it names one.
  /// - Throws: ``ConfigurationProblem``, `InputFileProblem`.
  package static func read(
    flags: [String: String] = [:], environment: [String: String] = [:], file: String? = nil
  ) throws -> SettingValues {
    let variables = environment.filter { !$0.value.isEmpty }
    let configuration = try (file ?? variables[fileVariable]).map(ConfigurationFile.init(path:))
    let given = InMemoryProvider(
      values: Dictionary(
        uniqueKeysWithValues: flags.map {
          (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: false))
        }))
    let surroundings = EnvironmentVariablesProvider(environmentVariables: variables)
    var found: [String: Found] = [:]
    for setting in Setting.all {
      var texts: [Found] = []
      if let text = try given.text([setting.name]) {
        texts.append(Found(text: text, origin: .flag))
      }
      if let text = try surroundings.text(["lantoa", setting.name]) {
        texts.append(Found(text: text, origin: .environment))
      }
      if let configuration, let text = try configuration.text(of: setting) {
        texts.append(Found(text: text, origin: .file(configuration.path)))
      }
      for text in texts {
        guard let problem = setting.problem(with: text.text) else { continue }
        throw ConfigurationProblem.wrongValue(
          setting, text, line: configuration?.line(of: setting.name), problem)
      }
      found[setting.name] = texts.first
    }
    return SettingValues(found)
  }
}

extension ConfigProvider {
  fileprivate func text(_ key: [String]) throws -> String? {
    guard
      case .string(let text) = try value(forKey: AbsoluteConfigKey(key), type: .string)
        .value?.content
    else { return nil }
    return text
  }
}
