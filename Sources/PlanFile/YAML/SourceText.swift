import MovementCore

/// The bytes of a plan file, before anybody looks for YAML in them.
struct SourceText {
  /// 1 MiB (plan format §1).
  static let limit = 1 << 20

  /// UTF-8 without a byte order mark.
  let bytes: ArraySlice<UInt8>

  /// Nil, with the reason reported, if the file cannot be read at all.
  init?(_ bytes: some Collection<UInt8>, _ reader: inout Reader) {
    guard bytes.count <= SourceText.limit else {
      reader.error(.tooLarge, at: .start, .tooLarge)
      return nil
    }
    let all = Array(bytes)
    // The mark counts as no column: editors do not show it.
    self.bytes = all.starts(with: [0xEF, 0xBB, 0xBF]) ? all.dropFirst(3) : all[...]
    if let (place, message) = obstacle() {
      reader.error(.yamlSyntax, at: place, message)
      return nil
    }
  }

  /// The first place that is no UTF-8, or has a character that YAML does not allow.
  private func obstacle() -> (Place, Phrase)? {
    var place = Place.start
    var directives = 0
    var previous: Unicode.Scalar = "\n"
    var rest = bytes.makeIterator()
    var utf8 = Unicode.UTF8.ForwardParser()
    while true {
      switch utf8.parseScalar(from: &rest) {
      case .emptyInput: return nil
      case .error: return (place, isUTF16 ? .utf16 : .notUTF8)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        guard scalar.isAllowedInYAML else {
          return (place, isUTF16 ? .utf16 : .controlCharacter(scalar))
        }
        if scalar == "%", place.column == 1 {
          directives += 1
          if directives > SourceText.directiveLimit { return (place, .tooManyDirectives) }
        }
        if scalar == "\n", previous == "\r" {
          // One line break, already counted.
        } else if scalar.isLineBreakInYAML {
          place = Place(line: place.line + 1, column: 1)
        } else {
          place.column += 1
        }
        previous = scalar
      }
    }
  }

  /// libyaml compares each directive with all before it, so their number must be small.
  private static let directiveLimit = 100

  /// Every other byte of the beginning is zero, or there is UTF-16's byte order mark.
  private var isUTF16: Bool {
    let start = Array(bytes.prefix(4))
    guard start.count >= 2 else { return false }
    return start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
      || start[0] == 0 && start[1] != 0 || start[0] != 0 && start[1] == 0
  }
}

extension Unicode.Scalar {
  /// The characters of YAML 1.1, section 5.1.
  fileprivate var isAllowedInYAML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0x10000...0x10FFFF: true
    case 0xE000...0xFFFD: value != 0xFEFF
    default: false
    }
  }

  /// As libyaml counts lines.
  fileprivate var isLineBreakInYAML: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension Phrase {
  fileprivate static let tooLarge = Phrase(
    vi: "tệp lớn hơn 1 MiB; một kế hoạch không cần đến thế, hãy kiểm tra có nhầm tệp không",
    en: "the file is larger than 1 MiB; no plan needs that much, check that it is the right file")

  fileprivate static let notUTF8 = Phrase(
    vi: "tệp không phải UTF-8; hãy lưu lại với bảng mã UTF-8",
    en: "the file is not UTF-8; save it again in the encoding UTF-8")

  fileprivate static let utf16 = Phrase(
    vi: "tệp có vẻ là UTF-16; hãy lưu lại với bảng mã UTF-8",
    en: "the file seems to be UTF-16; save it again in the encoding UTF-8")

  fileprivate static func controlCharacter(_ scalar: Unicode.Scalar) -> Phrase {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Phrase(
      vi: "ký tự điều khiển \(name) không được có trong YAML; hãy xóa ký tự này",
      en: "YAML does not allow the control character \(name); remove it")
  }

  fileprivate static let tooManyDirectives = Phrase(
    vi: "quá nhiều dòng bắt đầu bằng `%`; kế hoạch không cần dòng nào như vậy",
    en: "too many lines that begin with `%`; a plan needs none of them")
}
