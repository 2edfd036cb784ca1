/// What fills a place of a template. An object's names are what a template writes: `{{ office.issuer }}`.
package enum TemplateValue: Sendable, Equatable {
  case text(String)
  /// Compared as a number, and written as its text, which the caller formats: 1.234,5.
  case number(Double, text: String)
  case list([TemplateValue])
  case object([String: TemplateValue])
  case picture(TemplatePicture)

  package static func texts(_ texts: [String]) -> TemplateValue { .list(texts.map { .text($0) }) }
}

/// A picture for a template, as wide as is said and as high as it then is.
package struct TemplatePicture: Sendable, Equatable {
  package enum Format: Sendable, Equatable {
    case png
    /// Drawn as PNG of 300 points to an inch before it is put in: not every Word reads SVG.
    case svg
  }

  package let bytes: [UInt8]
  package let format: Format
  /// In millimetres, 1 to 400.
  package let width: Double

  package init(_ bytes: [UInt8], _ format: Format, width: Double) {
    self.bytes = bytes
    self.format = format
    self.width = min(max(width, 1), 400)
  }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(arrayLiteral values: TemplateValue...) { self = .list(values) }
  package init(dictionaryLiteral entries: (String, TemplateValue)...) {
    self = .object(Dictionary(entries) { $1 })
  }
}
