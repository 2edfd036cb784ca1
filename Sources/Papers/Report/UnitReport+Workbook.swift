package import Documents
package import MovementCore
package import Store

extension UnitReport: PaperSource {
  package var kind: PaperKind { .report }

  package var fileName: String { "\(obligation.id)-\(unit.id)-\(period.due.number)" }

  package func write(to workbook: Workbook, _ language: Language) throws {
    try figures(to: workbook, language)
    try units(to: workbook, language)
    try counted(to: workbook, language)
    try missing(to: workbook, language)
  }

  private func titles(_ language: Language) -> [String] {
    let state = stateNote?[language]
    let plan = "\(movement.plan.number) · \(movement.plan.title)"
    return [title(language), unit.name, plan, state ?? period.phrase[language]]
  }

  /// Every number of the report.
  private func figures(to workbook: Workbook, _ language: Language) throws {
    let columns = [
      SheetColumn(Phrase(vi: "Mục", en: "Section")[language], width: 34),
      SheetColumn(Phrase(vi: "Số liệu", en: "Figure")[language], width: 46),
      SheetColumn(Phrase(vi: "Kỳ này", en: "Now")[language], .whole),
      SheetColumn(Phrase(vi: "Kỳ trước", en: "Before")[language], .whole),
      SheetColumn(Phrase(vi: "Số ghi nhận", en: "On record")[language], .whole),
      SheetColumn(Phrase(vi: "Lý do điều chỉnh", en: "Why it was corrected")[language], width: 40),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Số liệu", en: "Figures")[language], titles: titles(language),
      columns: columns)
    try workbook.sheet(layout) { rows in
      for part in form.parts {
        for field in part.fields where field.type == .number {
          let line = line(field)
          let counted = line.correction?.counted ?? (field.counts == nil ? nil : line.value)
          try rows.append([
            .text(part.section?.name ?? ""), .text(field.label), .whole(orEmpty: line.value),
            .whole(orEmpty: line.last), .whole(orEmpty: counted),
            .text(line.correction?.reason ?? ""),
          ])
        }
      }
    }
  }

  /// Of a summary: each report that it sums, with the numbers that go into it.
  private func units(to workbook: Workbook, _ language: Language) throws {
    let summed = summedFields
    let reports = receivedReports
    guard !summed.isEmpty, !reports.isEmpty else { return }
    let columns =
      [
        SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 36),
        SheetColumn(Phrase(vi: "Ngày nộp", en: "Handed in")[language], .day),
      ] + summed.map { SheetColumn($0.field.label, .whole, width: 14) }
    let layout = SheetLayout(
      name: Phrase(vi: "Theo đơn vị", en: "By unit")[language], titles: titles(language),
      columns: columns)
    let counted = counts.mapValues { Set($0.deliverables) }
    try workbook.sheet(layout) { rows in
      for report in reports {
        let numbers = summed.map { item -> SheetCell in
          let isCounted = counted[item.field.id]?.contains(report.deliverable.id)
          guard isCounted == true else { return .empty }
          return .whole(orEmpty: report.answers[item.source]?.number)
        }
        try rows.append(
          [.text(name(report.deliverable.unit)), .day(orEmpty: report.deliverable.submitted)]
            + numbers)
      }
    }
  }

  /// Each number with everything that it counts.
  private func counted(to workbook: Workbook, _ language: Language) throws {
    let columns = [
      SheetColumn(Phrase(vi: "Số liệu", en: "Figure")[language], width: 40),
      SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 36),
      SheetColumn(Phrase(vi: "Nhiệm vụ", en: "Obligation")[language], width: 40),
      SheetColumn(Phrase(vi: "Ngày nộp", en: "Handed in")[language], .day),
      SheetColumn(Phrase(vi: "Cộng thêm", en: "Adds")[language], .whole),
      SheetColumn(Phrase(vi: "Mã sản phẩm", en: "Id of the deliverable")[language], width: 24),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Được tính", en: "Counted")[language], titles: titles(language),
      columns: columns)
    try workbook.sheet(layout) { rows in
      for field in form.figures {
        for id in counts[field.id]?.deliverables ?? [] {
          guard let content = contents[id] else { continue }
          let obligation = content.deliverable.obligation
          try rows.append([
            .text(field.label), .text(name(content.deliverable.unit)),
            .text(obligationTitle(obligation)), .day(orEmpty: content.deliverable.submitted),
            .whole(orEmpty: content.adds(to: field)), .text(id),
          ])
        }
      }
    }
  }

  private func missing(to workbook: Workbook, _ language: Language) throws {
    guard coverage.contains(where: { !$0.missing.isEmpty }) else { return }
    let columns = [
      SheetColumn(Phrase(vi: "Báo cáo", en: "Report")[language], width: 40),
      SheetColumn(Phrase(vi: "Đơn vị", en: "Unit")[language], width: 36),
      SheetColumn(Phrase(vi: "Hạn nộp", en: "Last day")[language], .day),
      SheetColumn(Phrase(vi: "Tình trạng", en: "Status")[language], width: 18),
      SheetColumn(Phrase(vi: "Số ngày trễ", en: "Days late")[language], .whole),
    ]
    let layout = SheetLayout(
      name: Phrase(vi: "Chưa có báo cáo", en: "Missing")[language], titles: titles(language),
      columns: columns)
    try workbook.sheet(layout) { rows in
      for item in coverage {
        for missing in item.missing {
          let late = period.asOf.days(since: missing.lastDay)
          try rows.append([
            .text(item.obligation.title(of: item.due, language)), .text(missing.unit.name),
            .day(missing.lastDay), .text(missing.status.phrase[language]),
            late > 0 ? .whole(late) : .empty,
          ])
        }
      }
    }
  }

  private func name(_ unit: UnitID) -> String { movement.directory[unit]?.name ?? unit }

  private func obligationTitle(_ id: Obligation.ID) -> String {
    movement.obligations[id].map { movement.plan.obligations[$0].title } ?? id
  }

  // MARK: - What a summary sums

  /// The figures that sum a field of other reports, with that field.
  private var summedFields: [(field: Form.Field, source: String)] {
    form.figures.compactMap { field in
      guard let source = field.counts, source.from == .received,
        case .field(let summed) = source.sum
      else { return nil }
      return (field, summed)
    }
  }

  /// What is summed, in the order of the directory.
  private var receivedReports: [ReportedContent] {
    let ids = Set(summedFields.flatMap { counts[$0.field.id]?.deliverables ?? [] })
    func position(_ content: ReportedContent) -> Int {
      movement.directory.position(of: content.deliverable.unit) ?? .max
    }
    return ids.compactMap { contents[$0] }.sorted { left, right in
      (position(left), left.deliverable.id) < (position(right), right.deliverable.id)
    }
  }
}

extension ReportedContent {
  /// What it adds to a figure that counts it.
  package func adds(to field: Form.Field) -> Int? {
    switch field.counts?.sum {
    case nil: 1
    case .amount: deliverable.amount
    case .field(let name): answers[name]?.number
    }
  }
}

extension SheetCell {
  static func whole(orEmpty number: Int?) -> SheetCell { number.map { .whole($0) } ?? .empty }
  static func day(orEmpty day: CivilDate?) -> SheetCell { day.map { .day($0) } ?? .empty }
}
