import HTML
import MovementCore

/// Parts of a plan in words: “các đơn vị thuộc UBND quận, cụm 3”.
enum NamedParts {
  /// - Parameter movement: To whose pages of units the names lead; nil for names alone.
  static func write(
    _ parts: [NamedPart], linkedIn movement: MovementKey?, _ visit: Visit,
    into html: inout HTMLWriter
  ) {
    for (index, part) in parts.enumerated() {
      if index > 0 { html.text(", ") }
      html.text(part.before)
      if let movement, let unit = part.unit {
        html(
          .a, .href(visit.link(.unit(movement, unit))), visit.planLanguage, text: part.name)
      } else if part.isPlanText, visit.language != .vietnamese {
        html(.span, visit.planLanguage, text: part.name)
      } else {
        html.text(part.name)
      }
      html.text(part.after)
    }
  }
}
