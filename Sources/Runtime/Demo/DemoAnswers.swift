import MovementCore
import Store

/// What a part of the demonstration's contents says in the fields of a form, as somebody would type it
/// on the page.
struct DemoAnswers {
  private(set) var typed = TypedAnswers()
  private(set) var files: [DemoFile] = []

  /// - Parameter form: Nil for a kind that has a text and files alone.
  init(_ text: DemoText, by form: Form?) {
    for written in text.fields {
      let field = form?[written.name]
      switch field?.type {
      case nil where form == nil && written.name == FileNote.standardField, .files:
        files += written.lines.map { DemoFile($0, field: written.name) }
      case .group: add(written, rowsOf: field?.fields ?? [])
      case .choices:
        typed[written.name] = written.text.split(separator: ",").map { String($0.trimmed) }
      default: typed[written.name] = [written.text]
      }
    }
  }

  /// A line for each row, with the fields in the order of the form.
  private mutating func add(_ written: DemoText.Field, rowsOf fields: [Form.Field]) {
    for (row, line) in written.lines.enumerated() {
      for (field, cell) in zip(fields, line.cells) {
        typed[TypedAnswers.name(written.name, row + 1, field.id)] = [cell]
      }
    }
  }
}

extension DemoFile {
  /// A line `file in the folder | shown name | caption | before or after`, of which the first two have
  /// to be there.
  fileprivate init(_ line: String, field: String) {
    let cells = line.cells
    self.init(
      path: cells[0], name: cells.count > 1 ? cells[1] : cells[0],
      note: FileNote(
        field: field, caption: cells.count > 2 ? cells[2] : "",
        side: cells.count > 3 ? FileNote.Side(rawValue: cells[3]) : nil))
  }
}

extension StringProtocol {
  fileprivate var cells: [String] {
    split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmed) }
  }

  fileprivate var trimmed: SubSequence {
    let rest = drop { $0 == " " }
    return rest.prefix(rest.reversed().drop { $0 == " " }.count)
  }
}
