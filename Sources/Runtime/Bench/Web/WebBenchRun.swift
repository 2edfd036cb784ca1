import FoundationEssentials
package import MovementCore
import TableFile

/// `lantoa bench web` as a command, over a demonstration in a temporary folder.
package struct WebBenchRun: Sendable {
  package var seconds: Int
  package var language: Language

  package init(seconds: Int, language: Language) {
    self.seconds = seconds
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let folder =
        FileManager.default.temporaryDirectory.path + "/lantoa-bench-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let files = try DemoFiles.find(programPath: ProgramPath.current)
      let demo = Demo(
        port: 0, dataFolder: folder, day: DemoFiles.day, files: files, language: language)
      let open = try await demo.store()
      defer { open.close() }
      let server = Server(
        store: open.store, files: try open.files(), host: "127.0.0.1", port: 0,
        fixedDay: DemoFiles.day)
      let figures = try await WebBench(server: server, duration: .seconds(seconds)).run()
      var output = console.output
      for figure in figures { output.append(figure.json + "\n") }
      try output.flush()
      return .success
    }
  }
}
