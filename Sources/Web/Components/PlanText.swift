import HTML
import MovementCore

/// What comes from the plan or the directory, within words of ours: on an English page it says that
/// it is Vietnamese, so that a screen reader speaks it as such.
enum PlanText {
  static func write(_ text: String, _ visit: Visit, into html: inout HTMLWriter) {
    guard visit.language != .vietnamese else { return html.text(text) }
    html(.span, visit.planLanguage, text: text)
  }

  /// The title of an obligation with the name of a due: “Bản tin · Tháng 3/2019”.
  static func write(
    titleOf due: Due, of obligation: Obligation, _ visit: Visit, into html: inout HTMLWriter
  ) {
    write(obligation.title, visit, into: &html)
    if let name = obligation.name(of: due) { html.text(" · " + visit(name)) }
  }
}
