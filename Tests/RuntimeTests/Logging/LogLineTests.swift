import Foundation
import Logging
import Synchronization
import Testing

@testable import Runtime

@Suite("Lines of the log")
struct LogLineTests {
  private func lines(
    _ form: LogForm, _ level: Logger.Level = .info, _ work: (Logger) -> Void
  ) -> [String] {
    let sink = Sink()
    let log = LineLog(
      form, level: level, now: { "2019-09-10T02:30:00Z" }, write: { sink.append($0) })
    work(Logger(label: "lantoa", factory: { _ in log }))
    return sink.lines
  }

  private final class Sink: Sendable {
    private let all = Mutex<[String]>([])

    func append(_ line: String) { all.withLock { $0.append(line) } }

    var lines: [String] { all.withLock { $0 } }
  }

  @Test("have time, level, message and then what belongs to it, in order")
  func logfmt() {
    let lines = lines(.logfmt) { logger in
      var logger = logger
      logger[metadataKey: "hb.request.id"] = "ab12"
      logger.info("request", metadata: ["status": "200", "route": "board", "note": "a b=\"c\""])
      logger.debug("not this")
    }
    #expect(
      lines == [
        "time=2019-09-10T02:30:00Z level=info message=request note=\"a b=\\\"c\\\"\" "
          + "request=ab12 route=board status=200\n"
      ])
  }

  @Test("are one JSON object each, whatever is in them")
  func json() throws {
    let nasty = "“quote\" back\\slash\nline\u{2028}end\u{0}\u{9B}"
    let lines = lines(.json) { $0.error("a\nb", metadata: ["x": "\(nasty)"]) }
    #expect(lines.count == 1)
    #expect(lines[0].dropLast().allSatisfy { !$0.isNewline })
    let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8))
    #expect(
      object as? [String: String] == [
        "time": "2019-09-10T02:30:00Z", "level": "error", "message": "a\nb", "x": nasty,
      ])
  }

  @Test("No value can look like another line")
  func oneLine() {
    let lines = lines(.logfmt) { $0.error("x", metadata: ["a": "1\nlevel=info message=forged"]) }
    #expect(
      lines == [
        "time=2019-09-10T02:30:00Z level=error message=x a=\"1\\nlevel=info message=forged\"\n"
      ])
  }
}
