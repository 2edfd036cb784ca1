package import MovementCore

/// Why a server does not begin with what it was told.
package enum ConfigurationProblem: PhrasedError {
  case missing(Setting)
  case wrongValue(Setting, SettingValues.Found, line: Int?, Phrase)
  case wrongType(Setting, file: String, line: Int?, Phrase)
  case unknownKey(String, file: String, line: Int?)
  /// It is no JSON object.
  case unreadableFile(String, detail: String?)
  /// Settings that do not go together.
  case conflict(Phrase)

  package var phrase: Phrase {
    switch self {
    case .missing(let setting):
      return Phrase(
        vi: "Thiếu --\(setting.name) (hoặc \(setting.variable), hoặc “\(setting.name)” trong tệp "
          + "cấu hình): \(setting.help.vietnamese)",
        en: "--\(setting.name) is missing (or \(setting.variable), or `\(setting.name)` in the "
          + "file of settings): \(setting.help.english)")
    case .wrongValue(let setting, let found, let line, let problem):
      let place = Self.place(of: setting, found.origin, line: line)
      // The value of a secret is not repeated, whatever is wrong with it.
      let value = setting.kind == .database ? "" : " “\(found.text.prefix(60))”"
      return Phrase(
        vi: "\(place)\(value): \(problem.vietnamese).", en: "\(place)\(value): \(problem.english).")
    case .wrongType(let setting, let file, let line, let problem):
      let place = Self.place(of: setting, .file(file), line: line)
      return Phrase(vi: "\(place): \(problem.vietnamese).", en: "\(place): \(problem.english).")
    case .unknownKey(let key, let file, let line):
      let place = Self.place(file, line: line)
      let near = Self.near(key).map { " (\($0)?)" } ?? ""
      return Phrase(
        vi: "\(place): không có cấu hình nào tên “\(key)”\(near). Xem danh sách: lantoa config",
        en: "\(place): there is no setting “\(key)”\(near). See them all: lantoa config")
    case .unreadableFile(let path, let detail):
      let place = detail.map { " (\($0))" } ?? ""
      return Phrase(
        vi: "\(path) không phải một đối tượng JSON\(place), ví dụ {\"port\": 8019}.",
        en: "\(path) is not a JSON object\(place), such as {\"port\": 8019}.")
    case .conflict(let phrase): return phrase
    }
  }

  private static func place(
    of setting: Setting, _ origin: SettingValues.Origin, line: Int?
  ) -> String {
    switch origin {
    case .flag, .standard: "--" + setting.name
    case .environment: setting.variable
    case .file(let path): place(path, line: line) + ": " + setting.name
    }
  }

  private static func place(_ file: String, line: Int?) -> String {
    line.map { "\(file):\($0)" } ?? file
  }

  /// A setting of nearly that name: other signs between the same words.
  private static func near(_ key: String) -> String? {
    let letters = key.lowercased().filter(\.isLetter)
    return Setting.all.first { $0.name.filter(\.isLetter) == letters }?.name
  }
}
