import MovementCore

/// What is said about a row as a whole.
enum RowMessage {
  static func fewFields(_ count: Int, of columns: Int) -> Phrase {
    Phrase(
      vi: "dòng này chỉ có \(count) ô, dòng tiêu đề có \(columns) cột",
      en: "this row has only \(count) of the \(columns) fields of the header")
  }

  static func manyFields(_ count: Int, of columns: Int) -> Phrase {
    Phrase(
      vi: "dòng này có \(count) ô, dòng tiêu đề chỉ có \(columns) cột; ô có dấu phẩy phải để "
        + "trong ngoặc kép",
      en: "this row has \(count) fields, the header only \(columns); a field with a comma needs "
        + "quotation marks around it")
  }

  static func fault(_ fault: CSVFault, rowLine: Int) -> Phrase {
    let message = message(of: fault.kind)
    guard fault.line != rowLine else { return message }
    return Phrase(vi: "ở dòng \(fault.line): ", en: "on line \(fault.line): ") + message
  }

  private static func message(of kind: CSVFault.Kind) -> Phrase {
    switch kind {
    case .unclosedQuote:
      Phrase(
        vi: "dấu ngoặc kép mở ở đây không được đóng; dấu ngoặc kép trong nội dung viết là \"\"",
        en: "the quotation mark that opens here is not closed; one inside a field is written \"\"")
    case .textAfterQuote:
      Phrase(
        vi: "sau dấu ngoặc kép đóng phải là dấu phẩy; dấu ngoặc kép trong nội dung viết là \"\"",
        en: "a comma must follow the closing quotation mark; one inside a field is written \"\"")
    case .strayQuote:
      Phrase(
        vi: "ô có dấu ngoặc kép phải để cả ô trong ngoặc kép, và dấu bên trong viết là \"\"",
        en: "a field with a quotation mark needs them around it, and the one inside written \"\"")
    case .notUTF8:
      Phrase(
        vi: "có ký tự không phải UTF-8; hãy lưu tệp dạng “CSV UTF-8”",
        en: "there are bytes that are not UTF-8; save the file as “CSV UTF-8”")
    case .nul:
      Phrase(vi: "có ký tự NUL; hãy xóa nó", en: "there is a NUL character; delete it")
    case .endlessMarks:
      Phrase(
        vi: "có chữ mang quá nhiều dấu; hãy gõ lại ô này",
        en: "a letter bears more marks than any writing has; type this field again")
    }
  }
}
