import MovementCore

/// What is said about the first line of a table.
enum HeaderMessage {
  static func unknown(_ columns: [TableColumn], near suggestion: String?) -> Phrase {
    Phrase(vi: "không có cột nào tên như thế", en: "there is no such column")
      + Phrase.orMeant(suggestion)
      + whatColumns(columns)
  }

  static func missing(_ columns: [TableColumn]) -> Phrase {
    Phrase(vi: "thiếu cột này", en: "this column is missing") + whatColumns(columns)
  }

  static let doubled = Phrase(
    vi: "cột này có hai lần; hãy bỏ bớt một", en: "this column is there twice; leave one out")

  static func nameless(number: Int) -> Phrase {
    Phrase(
      vi: "cột thứ \(number) không có tên; hãy đặt tên hoặc bỏ cột",
      en: "column \(number) has no name; name it or leave it out")
  }

  /// The whole first line is one field, because something else parts the columns.
  static let otherSeparator = Phrase(
    vi: "các cột phải cách nhau bằng dấu phẩy; hãy lưu lại dạng “CSV (phân cách bằng dấu phẩy)”",
    en: "columns must be separated by commas; save the file as “CSV (comma delimited)”")

  static let notUTF8 = Phrase(
    vi: "tệp không phải UTF-8; hãy lưu lại dạng “CSV UTF-8”",
    en: "the file is not UTF-8; save it as “CSV UTF-8”")

  private static func whatColumns(_ columns: [TableColumn]) -> Phrase {
    let names = columns.map(\.name).joined(separator: ", ")
    return Phrase(vi: "; bảng này có các cột: \(names)", en: "; the columns are: \(names)")
  }
}
