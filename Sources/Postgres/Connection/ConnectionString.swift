import CLibPQ
import SQL

/// Where a server is and how to get in: `postgresql://user:password@host:port/database?sslmode=…`,
/// as PostgreSQL's documentation describes it (34.1.1), with every option that libpq knows; TLS is
/// `sslmode`, `sslrootcert`, `sslcert`, `sslkey`.
///
/// The password is in it, so it never shows itself: whoever prints it sees ``place``.
struct ConnectionString: Sendable {
  /// Every option that was given.
  let options: [String: String]
  /// Host, port and name of the database, for messages.
  let place: String

  init(parsing text: String) throws(SQLError) {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard ["postgres", "postgresql"].contains(scheme), !text.utf8.contains(0) else {
      throw Self.unreadable
    }
    // libpq wants small letters.
    let address = "postgresql" + text.dropFirst(scheme.count)
    // Its message would repeat a part of the text, and that may be the password.
    guard let found = PQconninfoParse(address, nil) else {
      throw Self.unreadable
    }
    defer { PQconninfoFree(found) }
    var options: [String: String] = [:]
    var entry = found
    while let keyword = entry.pointee.keyword {
      if let value = entry.pointee.val {
        options[String(cString: keyword)] = String(cString: value)
      }
      entry += 1
    }
    self.options = options
    place = try Self.place(options)
  }

  /// A password with an `@`, `/` or `?` in it that was not escaped ends up in the other parts, which
  /// messages show.
  private static func place(_ options: [String: String]) throws(SQLError) -> String {
    let host = options["host"] ?? options["hostaddr"] ?? ""
    let port = options["port"] ?? ""
    let database = options["dbname"] ?? ""
    guard !host.contains("@"), !database.contains("@"),
      port.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," })
    else {
      throw unreadable
    }
    let server = host.hasPrefix("/") ? "" : host + (port.isEmpty ? "" : ":" + port)
    return "postgresql://\(server)/\(database)"
  }

  private static let unreadable = SQLError.cannotOpen(path: "postgresql://…", .badAddress)
}

extension ConnectionString: CustomStringConvertible, CustomReflectable {
  var description: String { place }

  var customMirror: Mirror { Mirror(self, children: ["place": place]) }
}
