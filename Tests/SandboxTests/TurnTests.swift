import Foundation
import Sandbox
import Testing

@Suite("Turns", .timeLimit(.minutes(30)))
struct TurnTests {
  @Test("So many at a time, the others wait")
  func atOnce() async throws {
    let sandbox = ToolSandbox(atOnce: 2)
    let room = try Room()
    // Each waits for another a while, and counts those who are there.
    let program = """
      name = '/room/output/' + uuid.uuid4().hex
      open(name, 'w')
      for _ in range(100):
        if len(os.listdir('/room/output')) > 1: break
        time.sleep(0.05)
      time.sleep(0.1); print(len(os.listdir('/room/output'))); os.remove(name)
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
      "open('/room/output/started', 'w')\ntime.sleep(200)\nopen('/room/output/finished', 'w')",
      limits: ToolLimits(
        time: .seconds(300), processorSeconds: 5, memory: 256 << 20, fileSize: 1 << 20))
    tool.isUnfiltered = true
    let task = Task { [tool] in
      async let first = sandbox.run(tool)
      async let second = sandbox.run(tool)
      return try await (first, second)
    }
    while room.output["started"] == nil { try await Task.sleep(for: .milliseconds(20)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(room.output["finished"] == nil)
    // Its place is free again.
    #expect(await sandbox.availability() == nil)
  }
}
