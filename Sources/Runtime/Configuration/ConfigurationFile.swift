import Configuration
import Foundation
import MovementCore

/// The file of settings: one JSON object, whose keys are the names of settings.
struct ConfigurationFile {
  let path: String
  private let source: String
  private let snapshot: JSONSnapshot

  /// - Throws: `InputFileProblem`, ``ConfigurationProblem``: for a file that is no JSON object, and
  ///   for a key that is no setting.
  init(path: String) throws {
    let bytes = try InputFile.read(path, limit: 1 << 20)
    self.path = path
    source = String(decoding: bytes, as: UTF8.self)
    do {
      snapshot = try JSONSnapshot(
        data: bytes.span.bytes, providerName: path, parsingOptions: .default)
    } catch {
      throw ConfigurationProblem.unreadableFile(path, detail: Self.place(of: error))
    }
    for key in Self.keys(bytes).sorted() where !Setting.all.contains(where: { $0.name == key }) {
      throw ConfigurationProblem.unknownKey(key, file: path, line: line(of: key))
    }
  }

  /// The value of a setting as it would be written in a flag; nil if it is not there.
  ///
  /// - Throws: ``ConfigurationProblem`` for a value of another type.
  func text(of setting: Setting) throws -> String? {
    do {
      switch try value(of: setting) {
      case .string(let text): return text
      case .int(let number): return String(number)
      case .bool(let isOn): return String(isOn)
      case .stringArray(let texts): return texts.joined(separator: ",")
      default: return nil
      }
    } catch {
      throw ConfigurationProblem.wrongType(
        setting, file: path, line: line(of: setting.name), setting.kind.typePhrase)
    }
  }

  /// The line on which a key stands, from 1.
  func line(of key: String) -> Int? {
    guard let place = source.range(of: "\"\(key)\"") else { return nil }
    return source[..<place.lowerBound].reduce(1) { $0 + ($1.isNewline ? 1 : 0) }
  }

  private func value(of setting: Setting) throws -> ConfigContent? {
    let type: ConfigType =
      switch setting.kind {
      case .number: .int
      case .flag: .bool
      case .hosts: .stringArray
      default: .string
      }
    return try snapshot.value(forKey: AbsoluteConfigKey([setting.name]), type: type).value?.content
  }

  private static func keys(_ bytes: [UInt8]) -> [String] {
    let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return object.map { Array($0.keys) } ?? []
  }

  /// Where the reader stopped, if it says so; it may repeat what is there otherwise.
  private static func place(of error: any Error) -> String? {
    let words = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
    guard let place = words.range(of: "around line ") else { return nil }
    return String(words[place.lowerBound...].prefix { $0 != "." })
  }
}

extension Setting.Kind {
  /// How it is written in the file.
  fileprivate var typePhrase: Phrase {
    switch self {
    case .number: Phrase(vi: "cần một số nguyên", en: "has to be a whole number")
    case .flag: Phrase(vi: "cần true hoặc false", en: "has to be true or false")
    case .hosts:
      Phrase(
        vi: "cần một danh sách như [\"10.0.0.7\"]", en: "has to be a list such as [\"10.0.0.7\"]")
    default: Phrase(vi: "cần một chuỗi trong dấu \"…\"", en: "has to be a text in quotes")
    }
  }
}
