package import Documents
package import MovementCore

extension UnitReport {
  /// The report as a paper of its office: official papers are in Vietnamese.
  package func paper(_ letterhead: Letterhead) -> OfficialPaper {
    var paper = letterhead.paper(.report)
    paper.subject = "Kết quả \(subject)"
    paper.day = handedIn?.deliverable.submitted.map(OfficialDate.words) ?? ""
    paper.lead = lead
    paper.sections = form.parts.flatMap(sections) + coverage.map(missing) + corrections
    paper.closing = ["Trên đây là báo cáo kết quả \(subject) của \(unit.name)."]
    paper.recipients = recipients + letterhead.recipients.filter { !recipients.contains($0) }
    return paper
  }

  /// “thực hiện Kế hoạch số 182-KH/QU, Quý II/2019”
  private var subject: String {
    let period = obligation.name(of: self.period.due).map { ", " + $0.vietnamese } ?? ""
    return "thực hiện Kế hoạch số \(movement.plan.number)\(period)"
  }

  private var lead: [String] {
    let plan = movement.plan
    let basis =
      "Thực hiện Kế hoạch số \(plan.number), \(OfficialDate.words(plan.issued)) của "
      + "\(plan.issuer) về \(Self.sentence(plan.title)), \(unit.name) báo cáo kết quả như sau:"
    let note = stateNote.map {
      "(\($0.vietnamese.prefix(1).uppercased() + $0.vietnamese.dropFirst()).)"
    }
    return [note, basis].compactMap { $0 }
  }

  /// A title within a sentence.
  private static func sentence(_ title: String) -> String {
    title.prefix(1).lowercased() + title.dropFirst()
  }

  private var recipients: [String] {
    guard let position = movement.directory.position(of: unit.id) else { return [] }
    let addressee = movement.plan.addressee(of: obligation, unit: position, in: movement.directory)
    let copies = obligation.copy.map { copy -> String in
      switch copy {
      case .unit(let id): movement.directory[id]?.name ?? id
      case .outsider(let name): name
      }
    }
    return (addressee.map { [movement.directory[$0]?.name ?? $0] } ?? []) + copies
  }

  // MARK: - The sections of the form

  /// One for what stands under a heading, and one more for each further table.
  private func sections(of part: Form.Part) -> [PaperSection] {
    let texts = part.fields.filter { $0.type == .text }
    var first = PaperSection(part.section?.name ?? "")
    var further: [PaperSection] = []
    for field in part.fields {
      switch field.type {
      case .number: first.figures.append(figure(line(field)))
      case .text: first.paragraphs += paragraphs(of: field, isOnlyOne: texts.count == 1)
      case .group:
        guard let table = table(of: field) else { continue }
        let section = PaperSection("", paragraphs: [field.label + ":"], table: table)
        further.append(section)
      case .files:
        guard let names = handedIn?.files[field.id], !names.isEmpty else { continue }
        first.paragraphs.append("\(field.label): \(names.joined(separator: "; ")).")
      case .line, .date, .choice, .choices, .yesNo:
        guard let answer = handedIn?.answers[field.id] else { continue }
        first.paragraphs.append("\(field.label): \(plan.words(answer, of: field, .vietnamese)).")
      }
    }
    let isEmpty = first.paragraphs.isEmpty && first.figures.isEmpty
    // A column in which nothing stands would only ask why.
    if first.figures.allSatisfy(\.previous.isEmpty), !first.figures.isEmpty {
      first.table = PaperTable(
        columns: [.init("Nội dung"), .init("Số lượng", .right)],
        rows: first.figures.map { [$0.label, $0.value] })
      first.figures = []
    }
    return (isEmpty && further.isEmpty ? [] : [first]) + further
  }

  /// Room is left for what is still to be written.
  private func paragraphs(of field: Form.Field, isOnlyOne: Bool) -> [String] {
    let lead = isOnlyOne ? "" : field.label + ": "
    guard let text = handedIn?.answers[field.id]?.text else {
      return handedIn == nil ? [lead + "……"] : []
    }
    var lines = text.split(whereSeparator: \.isNewline).map(String.init)
    if let opening = lines.first { lines[0] = lead + opening }
    return lines
  }

  private func figure(_ line: Line) -> PaperSection.Figure {
    func words(_ number: Int?) -> String { number.map { grouped($0, .vietnamese) } ?? "" }
    let isCorrected = line.correction != nil
    return PaperSection.Figure(
      line.field.label + (isCorrected ? " (*)" : ""), words(line.value), previous: words(line.last))
  }

  private func table(of group: Form.Field) -> PaperTable? {
    guard let rows = handedIn?.answers[group.id]?.rows, !rows.isEmpty else { return nil }
    let columns = group.fields.map {
      PaperTable.Column($0.label, $0.type == .number ? .right : .left)
    }
    return PaperTable(
      columns: [.init("TT", .centre)] + columns,
      rows: rows.enumerated().map { number, row in
        ["\(number + 1)"]
          + group.fields.map { field in
            row[field.id].map { plan.words($0, of: field, .vietnamese) } ?? ""
          }
      })
  }

  // MARK: - What the record adds

  /// So many are named on paper.
  private static let mostMissing = 40

  private func missing(_ coverage: ReportCoverage) -> PaperSection {
    let asked = coverage.rollUp.asked
    let title = coverage.obligation.title(of: coverage.due, .vietnamese)
    var section = PaperSection(
      "Tình hình nộp: \(title)",
      paragraphs: [
        "Đến \(period.asOf.short): \(grouped(coverage.rollUp.done, .vietnamese))/"
          + "\(grouped(asked, .vietnamese)) đơn vị đã có báo cáo được duyệt "
          + "(\(percent(coverage.rollUp.rate))); nộp đúng hạn \(percent(coverage.rollUp.onTime))."
      ])
    guard !coverage.missing.isEmpty else { return section }
    let more = coverage.missing.count - Self.mostMissing
    section.paragraphs.append(
      "Các đơn vị chưa có báo cáo được duyệt"
        + (more > 0
          ? " (nêu \(Self.mostMissing) đơn vị đầu, còn \(grouped(more, .vietnamese)) đơn vị trong tệp "
            + "Excel):" : ":"))
    section.table = PaperTable(
      columns: [
        .init("TT", .centre), .init("Đơn vị"), .init("Hạn nộp", .centre), .init("Tình trạng"),
      ],
      rows: coverage.missing.prefix(Self.mostMissing).enumerated().map { number, missing in
        [
          "\(number + 1)", missing.unit.name, missing.lastDay.short,
          missing.status.phrase.vietnamese,
        ]
      })
    return section
  }

  /// A figure that was corrected by hand says so, with both values and the reason.
  private var corrections: [PaperSection] {
    let corrected = lines.filter { $0.correction != nil }
    guard !corrected.isEmpty else { return [] }
    let author = handedIn?.author.map { ", người nộp: \($0)" } ?? ""
    return [
      PaperSection(
        "(*) Số liệu do đơn vị điều chỉnh\(author)",
        paragraphs: corrected.compactMap { line in
          line.correction.map { "\(line.field.label): \($0.words(.vietnamese))." }
        })
    ]
  }
}
