import Foundation
import Sandbox
import Testing

@Suite("Turns", .timeLimit(.minutes(5)))
struct TurnTests {
  @Test("So many at a time, the others wait")
  func atOnce() async throws {
    let sandbox = ToolSandbox(atOnce: 2)
    let room = try Room()
    // Each counts those who are there beside it.
    let program = """
      name = '/work/output/' + uuid.uuid4().hex
      open(name, 'w'); time.sleep(0.1); print(len(os.listdir('/work/output'))); os.remove(name)
      """
    let most = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<10 {
        group.addTask {
          let output = try await sandbox.run(room.python(program)).output
          return Int(output.dropLast()) ?? 100
        }
      }
      return try await group.reduce(0, max)
    }
    #expect(most == 2)
  }

  @Test("A task that is cancelled stops its tool, or leaves the line", arguments: [1, 2])
  func cancelled(_ atOnce: Int) async throws {
    let sandbox = ToolSandbox(atOnce: atOnce)
    let room = try Room()
    var tool = room.python(
      "open('/work/output/started', 'w')\ntime.sleep(100)",
      limits: ToolLimits(
        time: .seconds(100), processorSeconds: 5, memory: 256 << 20, fileSize: 1 << 20))
    tool.isUnfiltered = true
    let task = Task { [tool] in
      async let first = sandbox.run(tool)
      async let second = sandbox.run(tool)
      return try await (first, second)
    }
    while room.output["started"] == nil { try await Task.sleep(for: .milliseconds(20)) }
    let begin = ContinuousClock.now
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(ContinuousClock.now - begin < .seconds(20))
    // Its place is free again.
    #expect(await sandbox.availability() == nil)
  }
}
