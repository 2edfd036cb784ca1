import MovementCore
import TableFile

/// All settings with what holds for each: `name,value,origin,default,variable,help`.
struct SettingTable: WritableTable {
  struct Row {
    let setting: Setting
    /// Without secrets; nil for nothing.
    let value: String?
    let origin: SettingValues.Origin?
  }

  let rows: [Row]
  let language: Language

  init(_ values: SettingValues, _ language: Language) {
    rows = Setting.all.map { setting in
      let found = values[setting]
      return Row(
        setting: setting, value: found.map { setting.shown($0.text) }, origin: found?.origin)
    }
    self.language = language
  }

  static let columns = ["name", "value", "origin", "default", "variable", "help"]

  func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(Self.columns)
    for row in rows {
      writer.text(row.setting.name)
      writer.text(row.value ?? "")
      writer.text(row.origin?.phrase[language] ?? "")
      writer.text(row.setting.standard ?? "")
      writer.text(row.setting.variable)
      writer.text(row.setting.help[language])
      try writer.endRow()
    }
    try writer.end()
  }

  /// Two lines for each: what holds, and what it is for.
  func writeText(to output: OutputBuffer) throws {
    var output = output
    for row in rows {
      let value = row.value ?? Phrase(vi: "(không có)", en: "(none)")[language]
      let origin = row.origin.map { "  (\($0.phrase[language]))" } ?? ""
      output.append("\(row.setting.name) = \(value)\(origin)\n")
      output.append("    \(row.setting.help[language])  \(row.setting.variable)\n")
    }
    try output.flush()
  }
}
