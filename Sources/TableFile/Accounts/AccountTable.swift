package import MovementCore

/// Who may sign in: `name,displayName,role,unit,state,password`.
package struct AccountTable: WritableTable {
  package struct Row: Sendable {
    let name: String
    let displayName: String
    let role: Role
    let unit: UnitID?
    let isActive: Bool
    let hasPassword: Bool

    package init(
      name: String, displayName: String, role: Role, unit: UnitID?, isActive: Bool,
      hasPassword: Bool
    ) {
      self.name = name
      self.displayName = displayName
      self.role = role
      self.unit = unit
      self.isActive = isActive
      self.hasPassword = hasPassword
    }
  }

  let rows: [Row]

  package init(_ rows: [Row]) { self.rows = rows }

  package static let columns = ["name", "displayName", "role", "unit", "state", "password"]

  package func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(Self.columns)
    for row in rows {
      writer.text(row.name)
      writer.text(row.displayName)
      writer.text(row.role.rawValue)
      writer.text(row.unit ?? "")
      writer.text(row.isActive ? "active" : "disabled")
      writer.text(row.hasPassword ? "set" : "none")
      try writer.endRow()
    }
    try writer.end()
  }
}

extension AccountTable {
  package func writeText(_ style: TextStyle, to output: OutputBuffer) throws {
    var output = output
    let language = style.language
    var table = TextTable([
      .init(title: Phrase(vi: "Tên đăng nhập", en: "User name")[language]),
      .init(title: Phrase(vi: "Tên hiển thị", en: "Display name")[language], isFlexible: true),
      .init(title: Phrase(vi: "Vai trò", en: "Role")[language]),
      .init(title: Phrase(vi: "Đơn vị", en: "Unit")[language]),
      .init(title: Phrase(vi: "Trạng thái", en: "State")[language]),
    ])
    for row in rows {
      table.append([
        .init(row.name), .init(row.displayName), .init(row.role.rawValue), .init(row.unit ?? ""),
        .init(Self.state(of: row)[language]),
      ])
    }
    if table.isEmpty {
      output.append(
        Phrase(
          vi: "Chưa có tài khoản nào. Thêm ban tổ chức: lantoa user add TÊN --role organiser\n",
          en: "There are no accounts. Add an organiser: lantoa user add NAME --role organiser\n")[
            language])
    } else {
      try table.write(style, to: &output)
    }
    try output.flush()
  }

  private static func state(of row: Row) -> Phrase {
    if !row.isActive { return Phrase(vi: "đã khóa", en: "disabled") }
    return row.hasPassword
      ? Phrase(vi: "có mật khẩu", en: "has a password")
      : Phrase(vi: "chưa có mật khẩu", en: "no password yet")
  }
}
