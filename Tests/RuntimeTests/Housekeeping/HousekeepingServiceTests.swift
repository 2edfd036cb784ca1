import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import Runtime

@Suite("Housekeeping beside a server", .timeLimit(.minutes(30)))
struct HousekeepingServiceTests {
  @Test("runs again after a pause, also when a run failed, and ends when it is asked to")
  func service() async throws {
    let site = try await KeptSite()
    let lines = Lines()
    let service = Housekeeping(store: site.store, files: site.files).background(
      node: uuid(1), logger: Logger(label: "test", factory: { _ in lines.handler }),
      every: .milliseconds(5), now: { site.start })
    try FileManager.default.removeItem(atPath: site.path("temporary"))
    let group = ServiceGroup(
      services: [service], logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
    )
    async let ended: Void = group.run()
    await lines.wait { $0.count { $0.hasPrefix("error housekeeping did not finish") } > 1 }

    // Mended, it goes on by itself; what was left behind goes at the first run that can.
    let folder = site.path("temporary")
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false)
    try site.leaveUpload(days: 2)
    await lines.wait { $0.contains { $0.hasPrefix("notice housekeeping removed") } }
    await group.triggerGracefulShutdown()
    try await ended
    let found = lines.all.filter { $0.hasPrefix("notice") }
    #expect(
      found == [
        "notice housekeeping removed what was over bytes=0 drafts=0 files=0 invitations=0 "
          + "sessions=0 uploads=1"
      ])
    #expect(!lines.all.contains { $0.contains(site.path("")) || $0.contains("half") })
  }
}

/// What was logged.
private final class Lines: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  var handler: Handler { Handler(lines: self) }

  func wait(until isDone: ([String]) -> Bool) async {
    while !isDone(all), !Task.isCancelled { try? await Task.sleep(for: .milliseconds(5)) }
  }

  struct Handler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let values = (event.metadata ?? [:]).map { "\($0)=\($1)" }.sorted()
      let line = (["\(event.level)", "\(event.message)"] + values).joined(separator: " ")
      lines.lines.withLock { $0.append(line) }
    }
  }
}
