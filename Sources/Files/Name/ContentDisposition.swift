import Foundation

extension FileName {
  /// The value of the header Content-Disposition (RFC 6266): the name in ASCII for what is old, and
  /// in UTF-8. It holds nothing that could end a header.
  ///
  /// - Parameter inline: Whether a browser may show the file: only for types that are
  ///   `isShownInline`.
  package static func contentDisposition(_ name: String, inline: Bool) -> String {
    let kind = inline ? "inline" : "attachment"
    return "\(kind); filename=\"\(ascii(name))\"; filename*=UTF-8''\(encoded(name))"
  }

  /// Vietnamese without its marks; `_` for anything that is not plain. Neither quotes and
  /// backslashes, which browsers read differently, nor `%`, which some take for an escape.
  private static func ascii(_ name: String) -> String {
    var result = ""
    for scalar in name.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ": result += "d"
      case "Đ": result += "D"
      case "\"", "\\", "%": result += "_"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: if scalar.properties.generalCategory != .nonspacingMark { result += "_" }
      }
    }
    return result
  }

  /// RFC 8187's characters as they are, all other bytes as `%C3`.
  private static func encoded(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "!", "#", "$", "&", "+", "-", ".", "^", "_", "`", "|",
        "~":
        return String(scalar)
      default: return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
