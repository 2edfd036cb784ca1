import MovementCore

extension TemplateCatalogue {
  private static func field(_ path: String, _ kind: Kind, _ vietnamese: String, _ english: String)
    -> Field
  { Field(path, kind, Phrase(vi: vietnamese, en: english)) }

  /// The fields of an ``OfficialPaper``.
  package static let paper = TemplateCatalogue(head + text + tables("table") + foot)

  private static let head = [
    field("office", .object, "Cơ quan", "The office"),
    field("office.parent", .text, "Cơ quan cấp trên", "The office above"),
    field("office.issuer", .text, "Cơ quan ban hành", "Who issues the paper"),
    field("number", .text, "Số", "Number"),
    field("symbol", .text, "Ký hiệu, ví dụ KH/QU", "Symbol, such as KH/QU"),
    field("place", .text, "Địa danh", "Place"),
    field("day", .text, "Ngày … tháng … năm …", "The day in words"),
    field("type", .text, "Tên loại văn bản", "Type of paper"),
    field("subject", .text, "Trích yếu", "Subject"),
    field("to", .list, "Kính gửi", "To whom"),
    field("to[]", .text, "Một nơi được gửi", "One of those"),
    field("lead", .list, "Các đoạn mở đầu", "Paragraphs at the beginning"),
    field("lead[]", .text, "Một đoạn", "One of those"),
  ]

  private static let text =
    [
      field("sections", .list, "Các mục", "Sections"),
      field("sections[]", .object, "Một mục", "One of those"),
      field("sections[].title", .text, "Tên mục", "Title of a section"),
      field("sections[].paragraphs", .list, "Các đoạn của mục", "Paragraphs of a section"),
      field("sections[].paragraphs[]", .text, "Một đoạn", "One of those"),
      field("sections[].figures", .list, "Các số liệu", "Figures"),
      field("sections[].figures[]", .object, "Một số liệu", "One of those"),
      field("sections[].figures[].label", .text, "Tên số liệu", "What is counted"),
      field("sections[].figures[].value", .text, "Kỳ này", "Now"),
      field("sections[].figures[].previous", .text, "Kỳ trước", "Before"),
      field("sections[].pictures", .list, "Các ảnh", "Pictures"),
      field("sections[].pictures[]", .object, "Một ảnh", "One of those"),
      field("sections[].pictures[].image", .picture, "Ảnh", "The picture"),
      field("sections[].pictures[].caption", .text, "Chú thích", "What stands below"),
      field("labels", .object, "Tên hai cột số liệu", "Names of the two columns of figures"),
      field("labels.now", .text, "Tên cột kỳ này", "Name of the column of now"),
      field("labels.before", .text, "Tên cột kỳ trước", "Name of the column before"),
    ] + tables("sections[].table")

  private static func tables(_ path: String) -> [Field] {
    [
      field(path, .object, "Bảng", "Table"),
      field("\(path).columns", .list, "Các cột", "Columns"),
      field("\(path).columns[]", .object, "Một cột", "One of those"),
      field("\(path).columns[].name", .text, "Tên cột", "Name of a column"),
      field("\(path).columns[].align", .text, "left, centre, right", "left, centre, right"),
      field("\(path).rows", .list, "Các dòng", "Rows"),
      field("\(path).rows[]", .list, "Một dòng", "One of those"),
      field("\(path).rows[][]", .text, "Một ô", "One cell"),
    ]
  }

  private static let foot =
    [
      field("closing", .list, "Các đoạn kết", "Paragraphs at the end"),
      field("closing[]", .text, "Một đoạn", "One of those"),
      field("recipients", .list, "Nơi nhận", "Recipients"),
      field("recipients[]", .text, "Một nơi nhận", "One of those"),
      field("archive", .text, "Lưu …", "Where it is kept"),
      field("meeting", .object, "Cuộc họp", "The meeting"),
      field("meeting.start", .text, "Bắt đầu", "When it began"),
      field("meeting.end", .text, "Kết thúc", "When it ended"),
      field("meeting.place", .text, "Địa điểm", "Where"),
      field("meeting.chair", .text, "Chủ trì", "Who was in the chair"),
      field("meeting.secretary", .text, "Thư ký", "Who wrote the minutes"),
      field("meeting.present", .list, "Có mặt", "Who was present"),
      field("meeting.present[]", .text, "Một người", "One of those"),
      field("meeting.absent", .list, "Vắng mặt", "Who was absent"),
      field("meeting.absent[]", .text, "Một người", "One of those"),
    ]
    + ["signer", "secretary"].flatMap { path in
      [
        field(path, .object, "Người ký", "Who signs"),
        field("\(path).prefix", .text, "Đề ký, ví dụ T/M …", "In whose name, such as T/M …"),
        field("\(path).title", .text, "Chức vụ", "Office held"),
        field("\(path).name", .text, "Họ và tên", "Name"),
      ]
    }
}
