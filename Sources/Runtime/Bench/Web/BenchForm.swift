import NIOCore

/// A form on a page of the site, filled in and sent as a browser does it.
struct BenchForm: Sendable {
  let path: String
  /// What it carries already.
  private let hidden: [(name: String, value: String)]

  /// Ready to be sent.
  struct Filled: Sendable {
    let path: String
    let type: String
    let body: ByteBuffer
  }

  /// Finds the form that has a field or button of that name.
  ///
  /// - Throws: `WebBenchProblem` if the page has none.
  init(with field: String, on page: ByteBuffer, address: String) throws {
    let page = String(buffer: page)
    let forms = page.components(from: "<form", to: "</form>")
    guard let form = forms.first(where: { $0.contains("name=\"\(field)\"") }),
      let path = Self.attribute("action", of: form.prefix { $0 != ">" })
    else { throw WebBenchProblem(address: address + " (" + field + ")", status: 200) }
    self.path = path
    hidden = form.components(from: "<input", to: ">").compactMap { tag in
      guard tag.contains("type=\"hidden\""), let name = Self.attribute("name", of: tag) else {
        return nil
      }
      return (name, Self.attribute("value", of: tag) ?? "")
    }
  }

  /// With fields alone.
  func filled(_ fields: [(name: String, value: String)]) -> Filled {
    let text = (hidden + fields).map { encoded($0.name) + "=" + encoded($0.value) }
      .joined(separator: "&")
    return Filled(
      path: path, type: "application/x-www-form-urlencoded", body: ByteBuffer(string: text))
  }

  /// With fields and a file.
  func filled(
    _ fields: [(name: String, value: String)], file: (field: String, name: String, bytes: [UInt8])
  ) -> Filled {
    let boundary = "----bench-4f1d0c5e9a"
    var body = ByteBuffer()
    body.reserveCapacity(file.bytes.count + 4_096)
    for field in hidden + fields {
      body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(field.name)\"")
      body.writeString("\r\n\r\n\(field.value)\r\n")
    }
    body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; ")
    body.writeString("filename=\"\(file.name)\"\r\nContent-Type: text/plain\r\n\r\n")
    body.writeBytes(file.bytes)
    body.writeString("\r\n--\(boundary)--\r\n")
    return Filled(path: path, type: "multipart/form-data; boundary=" + boundary, body: body)
  }

  private static func attribute(_ name: String, of tag: some StringProtocol) -> String? {
    String(tag).components(from: " \(name)=\"", to: "\"").first.map { value in
      value.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
        .replacing("&amp;", with: "&")
    }
  }

  private func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = UnicodeScalar(byte)
      if scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar) {
        return String(scalar)
      }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

extension String {
  /// What stands between two texts, each time.
  fileprivate func components(from begin: String, to end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let first = rest.firstRange(of: begin) {
      rest = rest[first.upperBound...]
      guard let last = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<last.lowerBound]))
      rest = rest[last.upperBound...]
    }
    return found
  }
}
