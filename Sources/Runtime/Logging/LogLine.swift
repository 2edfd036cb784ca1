import Foundation
import Logging
import MovementCore

/// One line of the log, for programs that collect them.
enum LogForm: String, Sendable {
  /// `time=… level=info message="…" key=value`
  case logfmt
  /// One JSON object.
  case json

  /// The line with its end. Keys come in the order of the alphabet after time, level and message.
  func line(
    time: String, level: Logger.Level, message: String, _ metadata: Logger.Metadata
  ) -> String {
    var fields = [("time", time), ("level", level.rawValue), ("message", message)]
    fields += metadata.map { (Self.name($0.key), $0.value.description) }.sorted { $0.0 < $1.0 }
    switch self {
    case .logfmt:
      return fields.map { $0.0 + "=" + Self.plain($0.1) }.joined(separator: " ") + "\n"
    case .json:
      return "{" + fields.map { Self.quoted($0.0) + ":" + Self.quoted($0.1) }.joined(separator: ",")
        + "}\n"
    }
  }

  /// The server's own key for the number of a request is nobody's word.
  private static func name(_ key: String) -> String { key == "hb.request.id" ? "request" : key }

  /// Quoted where a space or a sign would end it; nothing breaks a line.
  private static func plain(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D && $0 != 0x5C && $0 < 0x7F }
    return isPlain ? text : quoted(text)
  }

  /// As JSON writes a text.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar == "\u{2028}" || scalar == "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
