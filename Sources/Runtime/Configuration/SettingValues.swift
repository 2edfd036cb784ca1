package import MovementCore

/// What was chosen for every setting, and where.
package struct SettingValues: Sendable {
  /// Where a value comes from, first the one that wins.
  package enum Origin: Sendable, Equatable {
    case flag
    case environment
    case file(String)
    case standard
  }

  package struct Found: Sendable, Equatable {
    /// As it is written in a flag.
    package var text: String
    package var origin: Origin
  }

  private var found: [String: Found] = [:]

  /// - Parameter found: By the names of settings; what is missing has its standard.
  init(_ found: [String: Found] = [:]) { self.found = found }

  /// Nil if nothing was chosen and there is no standard.
  package subscript(_ setting: Setting) -> Found? {
    found[setting.name] ?? setting.standard.map { Found(text: $0, origin: .standard) }
  }

  package func text(_ setting: Setting) -> String? { self[setting]?.text }

  /// 0 for a setting that is no number.
  package func number(_ setting: Setting) -> Int { self[setting].flatMap { Int($0.text) } ?? 0 }

  package func isOn(_ setting: Setting) -> Bool { self[setting]?.text == "true" }

  package func hosts(_ setting: Setting) -> Set<String> {
    Set(Setting.hosts(self[setting]?.text ?? ""))
  }

  /// Whether somebody chose it.
  package func isChosen(_ setting: Setting) -> Bool { found[setting.name] != nil }

  /// - Throws: ``ConfigurationProblem/missing(_:)``.
  package func required(_ setting: Setting) throws(ConfigurationProblem) -> String {
    guard let text = text(setting) else { throw .missing(setting) }
    return text
  }

  /// For the log: each setting that somebody chose, without secrets.
  var chosen: [(name: String, value: String)] {
    Setting.all.compactMap { setting in
      found[setting.name].map { (setting.name, setting.shown($0.text)) }
    }
  }
}

extension SettingValues.Origin {
  package var phrase: Phrase {
    switch self {
    case .flag: Phrase(vi: "lệnh", en: "flag")
    case .environment: Phrase(vi: "môi trường", en: "environment")
    case .file(let path): Phrase(vi: "tệp \(path)", en: "file \(path)")
    case .standard: Phrase(vi: "mặc định", en: "default")
    }
  }
}
