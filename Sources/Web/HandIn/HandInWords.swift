package import MovementCore

extension Obligation {
  /// What the field for the amount is called.
  func amountLabel(_ visit: Visit) -> String {
    switch amountQuestion {
    case .people where what == "commitment":
      visit(vi: "Số người đã ký", en: "Number of people who signed")
    case .people, nil: visit(vi: "Số người", en: "Number of people")
    case .pieces:
      visit(
        vi: "Số \(measure.vietnamese) nộp lần này",
        en: "Number of \(measure.many) in this hand-in")
    }
  }
}

extension DueChoice {
  /// “Tháng 3/2019 – hạn cuối thứ Sáu 15/03/2019 – quá hạn”.
  func label(of obligation: Obligation, _ visit: Visit) -> String {
    let name = obligation.name(of: due).map { visit($0) + " – " } ?? ""
    return name + visit(vi: "hạn cuối ", en: "last day ") + visit.long(due.lastDay) + " – "
      + visit(status.phrase).lowercasedFirst
  }
}

/// “1,2 MB”.
package func fileSize(_ bytes: Int, _ language: Language) -> String {
  func decimal(_ tenths: Int) -> String {
    let mark = language == .vietnamese ? "," : "."
    return String(tenths / 10) + (tenths % 10 == 0 ? "" : mark + String(tenths % 10))
  }
  if bytes < 1_000 { return String(bytes) + " B" }
  if bytes < 1_000_000 { return String((bytes + 500) / 1_000) + " KB" }
  if bytes < 1_000_000_000 { return decimal((bytes + 50_000) / 100_000) + " MB" }
  return decimal((bytes + 50_000_000) / 100_000_000) + " GB"
}
