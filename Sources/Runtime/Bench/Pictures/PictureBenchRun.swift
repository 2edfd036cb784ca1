import FoundationEssentials
package import MovementCore
import Renditions

/// `lantoa bench pictures`: photos in a folder of their own, which is removed afterwards.
package struct PictureBenchRun: Sendable {
  package var count: Int
  package var language: Language

  package init(count: Int, language: Language) {
    self.count = count
    self.language = language
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let folder =
        FileManager.default.temporaryDirectory.path + "/lantoa-bench-" + UUID().uuidString
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let figures = try await PictureBench.run(pictures: count, in: folder)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      try console.write(Array(try encoder.encode(figures)) + [UInt8(ascii: "\n")])
      return .success
    }
  }
}
