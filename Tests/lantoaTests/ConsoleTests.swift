import Glibc
import MovementCore
import Runtime
import Testing

struct ConsoleTests {
  @Test func aReaderThatGoesAwayIsNoProblem() async throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let console = Console.streams(output: ends[1], aside: ends[1])
    let files = try ExampleFolder()
    let status = await PlanShow(file: files.plan, language: .english, form: .csv).run(on: console)
    #expect(status == .success)
  }

  @Test func aFullDiskIsAProblem() async throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let console = Console.streams(output: full, aside: ends[1])
    let files = try ExampleFolder()
    let status = await PlanShow(file: files.plan, language: .english, form: .csv).run(on: console)
    close(ends[1])
    close(full)
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = read(ends[0], &bytes, bytes.count)
    close(ends[0])
    #expect(status == .problems)
    #expect(
      String(decoding: bytes[..<max(count, 0)], as: UTF8.self)
        == "The result cannot be written: No space left on device.\n")
  }
}
