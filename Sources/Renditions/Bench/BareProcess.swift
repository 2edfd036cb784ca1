import Glibc
import Sandbox

/// A tool without walls: for a benchmark, with files of its own, and for nothing else.
enum BareProcess {
  /// Waits for its end, on this thread.
  static func run(_ program: String, _ arguments: [String]) throws {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    let settings: [String] = ["VIPS_CONCURRENCY=1", "VIPS_DISC_THRESHOLD=2g"]
    var variables = settings.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var silence = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&silence)
    defer { posix_spawn_file_actions_destroy(&silence) }
    posix_spawn_file_actions_addopen(&silence, 1, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &silence, nil, &words, &variables)
    guard code == 0 else { throw PlainFile.Failure(call: "posix_spawn", code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw PlainFile.Failure(call: "waitpid", code: errno) }
    }
    guard status == 0 else { throw PlainFile.Failure(call: program, code: status) }
  }
}

/// The most memory that processes had at one time.
struct ProcessMemory {
  let own: Int
  let children: Int

  init() {
    own = Self.peak(__rusage_who_t(RUSAGE_SELF.rawValue))
    children = Self.peak(__rusage_who_t(RUSAGE_CHILDREN.rawValue))
  }

  private static func peak(_ whose: __rusage_who_t) -> Int {
    var usage = rusage()
    // In kilobytes.
    return getrusage(whose, &usage) == 0 ? Int(usage.ru_maxrss) << 10 : 0
  }
}
