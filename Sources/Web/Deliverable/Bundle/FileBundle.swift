import Files
import MovementCore

/// All files of a revision as they lie in one archive, with a text that says what they are.
struct FileBundle {
  /// Its name in the archive.
  static let textName = "noi-dung.txt"

  let content: HandedInContent
  /// Nil if the directory no longer has it.
  let unit: Unit?
  /// Nil if the plan no longer has it.
  let obligation: Obligation?
  let visit: Visit

  /// What each file is called, in their order: no two alike, also where systems do not tell capital
  /// letters from small ones, and nothing that is a path or a mark of direction.
  var names: [String] {
    var taken: Set<String> = [Self.textName]
    return content.files.map { file in
      let clean = Self.extractable(FileName.clean(file.name, type: nil))
      var name = clean
      var number = 2
      while !taken.insert(name.lowercased()).inserted {
        name = Self.numbered(clean, number)
        number += 1
      }
      return name
    }
  }

  /// Windows saves no file with one of these in its name.
  private static func extractable(_ name: String) -> String {
    String(name.map { "<>:\"|?*".contains($0) ? "_" : $0 })
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "\(name) (\(number))"
    }
    return "\(name[..<dot]) (\(number))\(name[dot...])"
  }

  /// - Parameter missing: The positions of files that are not in the folder any more.
  func text(missing: Set<Int>) -> String {
    let none = "–"
    var lines = [
      visit(vi: "Tên: ", en: "Title: ") + content.title,
      visit(vi: "Đơn vị: ", en: "Unit: ") + (unit?.name ?? none),
      visit(vi: "Nhiệm vụ: ", en: "Obligation: ") + (obligation?.title ?? none),
      visit(vi: "Ngày nộp: ", en: "Handed in: ") + content.day.short
        + visit(vi: " (bản \(content.revision))", en: " (revision \(content.revision))"),
      "", visit(vi: "Tệp:", en: "Files:"),
    ]
    for (file, name) in zip(content.files, names) {
      let size = fileSize(file.size, visit.language)
      let gone = visit(vi: ", không còn trong kho tệp", en: ", no longer in the folder of files")
      lines.append("  \(name) (\(size)\(missing.contains(file.position) ? gone : ""))")
    }
    // Offices open it with what comes with Windows.
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// What the archive is called.
  var archiveName: String {
    FileName.clean("\(unit?.name ?? "") – \(content.title)", type: nil)
      .replacing(".", with: " ") + ".zip"
  }
}
