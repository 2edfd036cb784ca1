extension OfficialPaper {
  /// As templates see it: every field is there, be it empty.
  package var values: TemplateValue {
    [
      "office": [
        "parent": .text(HeadLine.broken(parent)), "issuer": .text(HeadLine.broken(issuer)),
      ],
      // Room for who writes the number by hand.
      "number": .text(number.isEmpty ? "      " : number),
      "symbol": .text(symbol),
      "place": .text(place),
      "day": .text(day.isEmpty ? "ngày      tháng      năm" : day),
      "type": .text(type),
      "subject": .text(subject),
      "to": .texts(to),
      "lead": .texts(lead),
      "sections": .list(sections.map(\.value)),
      "table": table.value,
      "closing": .texts(closing),
      "recipients": .texts(recipients),
      "archive": .text(archive),
      "signer": signer.value,
      "secretary": secretary.value,
      "meeting": meeting.value,
      "labels": ["now": .text(nowLabel), "before": .text(beforeLabel)],
    ]
  }
}

extension OfficialPaper.Signer {
  fileprivate var value: TemplateValue {
    ["prefix": .text(prefix), "title": .text(title), "name": .text(name)]
  }
}

extension OfficialPaper.Meeting {
  fileprivate var value: TemplateValue {
    [
      "start": .text(start), "end": .text(end), "place": .text(place), "chair": .text(chair),
      "secretary": .text(secretary), "present": .texts(present), "absent": .texts(absent),
    ]
  }
}

extension PaperSection {
  fileprivate var value: TemplateValue {
    [
      "title": .text(title),
      "paragraphs": .texts(paragraphs),
      "figures": .list(
        figures.map {
          ["label": .text($0.label), "value": .text($0.value), "previous": .text($0.previous)]
        }),
      "table": table.value,
      "pictures": .list(
        pictures.map { ["image": .picture($0.image), "caption": .text($0.caption)] }),
    ]
  }
}

extension PaperTable {
  fileprivate var value: TemplateValue {
    [
      "columns": .list(
        columns.map { ["name": .text($0.name), "align": .text($0.alignment.rawValue)] }),
      "rows": .list(
        rows.map { row in
          .texts(columns.indices.map { $0 < row.count ? row[$0] : "" })
        }),
    ]
  }
}
