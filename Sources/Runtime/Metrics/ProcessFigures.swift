import Glibc
import MovementCore
import Prometheus

/// What the system says of this process, under the names that Prometheus gives these figures
/// everywhere.
enum ProcessFigures {
  static func write(to text: inout MetricsText, started: Instant) {
    text.family("lantoa_build_info", .gauge, "The program that runs; always 1.")
    text.sample("lantoa_build_info", ["version": ProgramVersion.current], 1)
    text.family("process_start_time_seconds", .gauge, "When it started, since 1970.")
    text.sample("process_start_time_seconds", Int(started.secondsSince1970))
    text.family("process_resident_memory_bytes", .gauge, "Memory in use.")
    text.sample("process_resident_memory_bytes", residentMemory)
    text.family("process_cpu_seconds_total", .counter, "Time of processors used.")
    text.sample("process_cpu_seconds_total", processorTime)
    text.family("process_open_fds", .gauge, "Files and connections that are open.")
    text.sample("process_open_fds", openFiles)
    text.family("process_max_fds", .gauge, "How many may be.")
    text.sample("process_max_fds", OpenFileLimit.current)
  }

  private static var residentMemory: Int {
    guard let text = try? InputFile.read("/proc/self/statm", limit: 4_096) else { return 0 }
    let fields = String(decoding: text, as: UTF8.self).split(separator: " ")
    return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
  }

  private static var processorTime: Double {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static var openFiles: Int {
    guard let folder = opendir("/proc/self/fd") else { return 0 }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    // Two are the folder and the one above; one is the look at it.
    return max(0, count - 3)
  }
}
