import FoundationEssentials
package import MovementCore
import TableFile

/// `lantoa bench web` as a command, over a demonstration in a temporary folder.
package struct WebBenchRun: Sendable {
  package var seconds: Int
  /// Where the temporary folder is made: on the disk that is to be measured.
  package var place: String?
  package var language: Language

  package init(seconds: Int, place: String? = nil, language: Language) {
    self.seconds = seconds
    self.place = place
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let place = place ?? FileManager.default.temporaryDirectory.path
      let folder = place + "/lantoa-bench-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let files = try DemoFiles.find(programPath: ProgramPath.current)
      let demo = Demo(
        port: 0, dataFolder: folder, day: DemoFiles.day, files: files, language: language)
      let open = try await demo.store()
      defer { open.close() }
      let server = try Server(
        store: open.store, files: open.files(), host: "127.0.0.1", port: 0,
        fixedDay: DemoFiles.day)
      try await WebBench.run(server, folder: folder, duration: .seconds(seconds)) { figures in
        try console.write(Array((figures.json + "\n").utf8))
      }
      return .success
    }
  }
}
