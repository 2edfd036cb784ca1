import Foundation
import Renditions
import Testing

@Suite("The benchmark of pictures", .timeLimit(.minutes(30)))
struct PictureBenchTests {
  @Test("A few photos are taken and shown, with walls and without")
  func runs() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let figures = try await PictureBench.run(pictures: 3, in: folder.path)
    #expect(figures.pictures == 3)
    #expect((2_500_000...4_500_000).contains(figures.bytesSent))
    #expect(figures.kept > 0 && figures.shown > 0)
    #expect(figures.keepingRatio > 0 && figures.showingRatio > 0)
    #expect(figures.toolMemory > 0)
    // All of them differ, and the one beforehand.
    let stored = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/files")
    #expect(stored.count { $0.count == 65 } == 4)
  }
}
