import Foundation
import Sandbox
import Testing

@Suite("What a tool may use up", .timeLimit(.minutes(30)))
struct LimitTests {
  private let sandbox = ToolSandbox()

  private func limits(_ change: (inout ToolLimits) -> Void) -> ToolLimits {
    var limits = Room.patient
    change(&limits)
    return limits
  }

  private func run(_ program: String, _ limits: ToolLimits = Room.patient) async throws
    -> ToolOutcome
  {
    let room = try Room()
    defer { withExtendedLifetime(room) {} }
    return try await sandbox.run(room.python(program, limits: limits))
  }

  @Test("Time: an endless loop ends with all that it started")
  func time() async throws {
    let room = try Room()
    // A number of seconds that no other process on the machine sleeps.
    let seconds = "9\(UInt32.random(in: 100_000...999_999))"
    var tool = room.python(
      """
      for _ in range(3): subprocess.Popen(['/usr/bin/setsid', '/usr/bin/sleep', '\(seconds)'])
      open('/room/output/started', 'w').write('x')
      time.sleep(1000)
      """, limits: limits { $0.time = .seconds(2) })
    tool.isUnfiltered = true
    let outcome = try await sandbox.run(tool)
    #expect(outcome.end == .stopped(.time))
    #expect(room.output == ["started": "x"])
    try await Task.sleep(for: .milliseconds(300))
    #expect(try commands(with: seconds) == [])
  }

  @Test("Computing")
  func processor() async throws {
    let outcome = try await run("while True: pass", limits { $0.processorSeconds = 1 })
    #expect(outcome.end == .stopped(.processor))
  }

  @Test("Memory")
  func memory() async throws {
    #expect(try await run("x = bytearray(1 << 30)").end == .stopped(.memory))
  }

  @Test("Memory that looks like files")
  func scratch() async throws {
    let outcome = try await run(
      """
      try:
        for number in range(100): open(f'/tmp/{number}', 'wb').write(bytes(1 << 20))
      except OSError as error: print(error.errno, number)
      """)
    #expect(outcome.output == "28 16\n")
  }

  @Test("One file")
  func file() async throws {
    let room = try Room()
    let outcome = try await sandbox.run(
      room.python(
        """
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        open('/room/output/x', 'wb').write(bytes(4 << 20))
        """))
    #expect(outcome.end == .stopped(.fileSize))
    #expect(room.output["x"]?.utf8.count ?? 0 <= 1 << 20)
  }

  @Test("Many files")
  func folder() async throws {
    let outcome = try await run(
      """
      for number in itertools.count(): open(f'/room/output/{number}', 'wb').write(bytes(1 << 16))
      """)
    #expect(outcome.end == .stopped(.folderSize))
  }

  @Test("Words", arguments: ["stdout", "stderr"])
  func speech(_ output: String) async throws {
    let outcome = try await run("while True: sys.\(output).write('x' * 65536)")
    #expect(outcome.end == .stopped(.speech))
  }

  @Test("Processes: there are no others, but threads")
  func processes() async throws {
    let outcome = try await run(
      """
      for way in [os.fork, lambda: os.posix_spawn('/usr/bin/true', ['true'], {})]:
        try: way(); print('started')
        except OSError as error: print(error.errno)
      thread = threading.Thread(target=lambda: print('thread')); thread.start(); thread.join()
      """)
    #expect(outcome.output == "1\n1\nthread\n")
  }

  @Test("Asking the kernel for more is refused")
  func kernel() async throws {
    let outcome = try await run(
      """
      library = ctypes.CDLL(None, use_errno=True)
      def say(result): print(result, ctypes.get_errno())
      say(library.unshare(0x10000000))
      say(library.ptrace(0, 0, 0, 0))
      say(library.mount(b'none', b'/tmp', b'tmpfs', 0, 0))
      """)
    #expect(outcome.output == "-1 1\n-1 1\n-1 1\n")
  }

  private func commands(with text: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { UInt32($0) != nil }
      .compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.contains(text) && $0.contains("sleep") && !$0.contains("import") }
  }
}
