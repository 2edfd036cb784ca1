package import MovementCore

/// Every due of a plan: `obligation,due,opens,lastDay,quantity,who` (plan format §8).
package struct PlanTable: WritableTable {
  let plan: Plan

  package init(_ plan: Plan) { self.plan = plan }

  package static let columns = ["obligation", "due", "opens", "lastDay", "quantity", "who"]

  package func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(Self.columns)
    for obligation in plan.obligations {
      let who = Self.who(of: obligation)
      for due in obligation.schedule.dues {
        writer.text(obligation.id)
        writer.number(due.number)
        writer.date(due.opens)
        writer.date(due.lastDay)
        writer.text(obligation.quantity.written)
        writer.text(who)
        try writer.endRow()
      }
    }
    try writer.end()
  }

  static func who(of obligation: Obligation) -> String {
    obligation.who.map(\.description).joined(separator: " ")
  }
}

extension Obligation.Quantity {
  /// As it is written in a plan file: `2`, `100%`.
  var written: String {
    switch self {
    case .atLeast(let need): String(need)
    case .share(let percent): "\(percent)%"
    }
  }
}
