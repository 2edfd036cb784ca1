import HTML
import MovementCore

/// Problems or warnings at their places: file, line, column, what is wrong and what to write.
struct LoadProblemTable {
  let problems: [LoadProblem]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.div, .class("table problems"), .named("tabindex", "0")) { html in
      html(.table) { html in
        html(.thead) { html in
          html(.tr) { html in
            html(.th, .scope("col"), text: visit(vi: "Tệp", en: "File"))
            html(.th, .scope("col"), text: visit(vi: "Dòng", en: "Line"))
            html(.th, .scope("col"), text: visit(vi: "Cột", en: "Column"))
            html(.th, .scope("col"), text: visit(vi: "Nội dung", en: "What it is"))
          }
        }
        html(.tbody) { html in
          for problem in problems.prefix(LoadModel.mostProblems) {
            html(.tr) { html in
              html(.td, text: problem.file ?? "–")
              html(.td, .class("number"), text: problem.line.map { visit.number($0) } ?? "–")
              html(.td, text: problem.column ?? "–")
              html(.td, text: visit(problem.message))
            }
          }
        }
      }
    }
    let more = problems.count - LoadModel.mostProblems
    guard more > 0 else { return }
    html(
      .p, .class("soft"),
      text: visit(vi: "Và \(visit.number(more)) dòng khác.", en: "And \(visit.number(more)) more."))
  }
}
