import HTML
import MovementCore
import Papers

/// The buttons that give a report as a file.
struct PaperDownloads {
  let movement: MovementKey
  let type: String
  let unit: UnitID?
  let period: Int?

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.p, .class("actions")) { html in
      for format in [PaperFormat.docx, .pdf, .xlsx] {
        let address = Address.paperFile(movement, type, format, unit: unit, period: period)
        html(
          .a, .class(format == .docx ? "button" : "button quiet"), .href(visit.link(address)),
          .flag("download"), text: visit(vi: "Tải \(format.name)", en: "Download \(format.name)"))
      }
    }
  }
}
