/// Invitations that were made just now: `name,link,expires`.
package struct InvitationTable: WritableTable {
  package struct Row: Sendable {
    let name: String
    let link: String
    /// A moment in UTC.
    let expires: String

    package init(name: String, link: String, expires: String) {
      self.name = name
      self.link = link
      self.expires = expires
    }
  }

  let rows: [Row]

  package init(_ rows: [Row]) { self.rows = rows }

  package func writeRows(to writer: inout some RowWriter) throws {
    writer.begin(["name", "link", "expires"])
    for row in rows {
      writer.text(row.name)
      writer.text(row.link)
      writer.text(row.expires)
      try writer.endRow()
    }
    try writer.end()
  }
}
