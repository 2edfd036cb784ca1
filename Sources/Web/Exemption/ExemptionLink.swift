import HTML
import MovementCore
import Store

/// From a unit's page to the form that releases it from something, for who may do that.
struct ExemptionLink {
  let movement: MovementKey
  let unit: UnitID

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard visit.account?.permission.allowsSomewhere(.exempt) == true else { return }
    html(.p) { html in
      html(
        .a, .href(Address.exemptions(movement, unit: unit).text),
        text: visit(vi: "Miễn thực hiện cho đơn vị này", en: "Exempt this unit from something"))
    }
  }
}
