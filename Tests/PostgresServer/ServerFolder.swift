import Foundation

/// A new folder with an empty cluster in it, and the server's socket.
struct ServerFolder {
  let path: String

  var data: String { path + "/data" }
  var log: String { path + "/log" }
  /// By which the server proves that it is `localhost`, and which proves itself.
  var certificate: String { data + "/server.crt" }
  /// Is there while the server is only away for a moment.
  var keepMark: String { path + "/keep" }

  /// A socket's path may not be longer than 107 bytes.
  private static let longestPath = 80

  static func make(_ programs: PostgresPrograms) throws -> ServerFolder {
    let folder = ServerFolder(path: try directory(programs))
    try PostgresPrograms.run(
      programs.command(
        "initdb",
        [
          "-D", folder.data, "-U", "lantoa", "--encoding=UTF8", "--locale=C", "--auth=trust",
          "--no-sync", "--no-instructions",
        ]))
    try PostgresPrograms.run(
      programs.prefix + [
        "/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
        "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost", "-keyout", folder.data + "/server.key",
        "-out", folder.certificate,
      ])
    // One who has to know a password, for the tests of that; the first line that fits counts.
    let rules = URL(fileURLWithPath: folder.data + "/pg_hba.conf")
    try ("local all guarded scram-sha-256\n" + String(contentsOf: rules, encoding: .utf8))
      .write(to: rules, atomically: false, encoding: .utf8)
    return folder
  }

  /// The folder for temporary files may be closed to the server's user, and far away.
  private static func directory(_ programs: PostgresPrograms) throws -> String {
    let name = "lantoa-pg-" + UUID().uuidString.prefix(8)
    for parent in [FileManager.default.temporaryDirectory.path, "/tmp"] {
      let path = parent + "/" + name
      guard path.utf8.count <= longestPath else { continue }
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      if programs.prefix.isEmpty { return path }
      try PostgresPrograms.run(["/bin/chown", PostgresPrograms.user, path])
      do {
        try PostgresPrograms.run(programs.prefix + ["/usr/bin/test", "-w", path])
        return path
      } catch {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    throw ServerProblem("no folder for temporary files in which a server could run")
  }
}
