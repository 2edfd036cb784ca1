/// Documents that tests write.
enum PDF {
  /// - Parameters:
  ///   - pages: How many.
  ///   - catalog: What else stands in the catalog.
  ///   - trailer: What else stands in the trailer.
  ///   - content: What each page draws.
  static func make(
    pages: Int, catalog: String = "", trailer: String = "", content: String = "72 72 300 300 re f"
  ) -> [UInt8] {
    let kids = (0..<pages).map { "\($0 + 4) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>",
      "<< /Type /Pages /Count \(pages) /Kids [\(kids)] >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
    ]
    for _ in 0..<pages {
      objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>")
    }
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = "\(place)"
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer) >>\n"
    return [UInt8](text + "startxref\n\(table)\n%%EOF\n")
  }
}
