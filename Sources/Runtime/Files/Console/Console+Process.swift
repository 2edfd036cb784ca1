import Glibc
import MovementCore

extension Console {
  /// The standard streams of this process.
  package static func process() -> Console {
    // A reader that goes away is an error of `write` then, and not the end by a signal.
    signal(SIGPIPE, SIG_IGN)
    return streams(output: STDOUT_FILENO, aside: STDERR_FILENO)
  }

  /// Open files of this process.
  package static func streams(output: Int32, aside: Int32) -> Console {
    let isTerminal = isatty(output) == 1
    return Console(
      write: { try writeAll($0, to: output) },
      // Where to report that nothing can be reported?
      writeAside: { try? writeAll($0, to: aside) },
      isTerminal: isTerminal, asideIsTerminal: isatty(aside) == 1,
      width: isTerminal ? terminalWidth(of: output) : nil,
      isColoured: isTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb")
  }
}

/// The output cannot be written for another reason than that nobody reads it.
struct OutputProblem: PhrasedError {
  let reason: String

  var phrase: Phrase {
    Phrase(vi: "Không ghi được kết quả: \(reason).", en: "The result cannot be written: \(reason).")
  }
}

private func writeAll(_ bytes: [UInt8], to file: Int32) throws {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    if count >= 0 {
      written += count
    } else if errno == EPIPE {
      throw OutputClosed()
    } else if errno == EAGAIN {
      // Somebody made the stream non-blocking.
      var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    } else if errno != EINTR {
      throw OutputProblem(reason: String(cString: strerror(errno)))
    }
  }
}

/// A variable of the environment that is there and not empty.
private func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

private func terminalWidth(of file: Int32) -> Int {
  if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
  var size = winsize()
  guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}
