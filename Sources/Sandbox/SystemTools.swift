import Glibc

/// Where the system keeps the programs that enclose others. They are never looked for elsewhere:
/// what the variable `PATH` says decides nothing here.
enum SystemTools {
  static let bubblewrap = "/usr/bin/bwrap"
  static let prlimit = "/usr/bin/prlimit"

  static func isThere(_ program: String) -> Bool { access(program, X_OK) == 0 }
}
