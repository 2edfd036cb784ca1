import Foundation
import Sandbox
import Testing

@Suite("A tool in its room", .timeLimit(.minutes(30)))
struct ToolSandboxTests {
  private let sandbox = ToolSandbox()

  @Test("A tool can be run here")
  func available() async { #expect(await sandbox.availability() == nil) }

  @Test("Input is read, output is left in the folder, and all that was said is told")
  func reads() async throws {
    let room = try Room()
    let input = try room.write("secret name; $(reboot)", "Dân vận khéo")
    let outcome = try await sandbox.run(
      room.python(
        """
        print(open('/room/input', encoding='utf-8').read())
        print('oh', file=sys.stderr)
        open('/room/output/result', 'w').write('done')
        sys.exit(3)
        """, input: input))
    #expect(outcome.end == .exited(3))
    #expect(outcome.output == "Dân vận khéo\n")
    #expect(outcome.errors == "oh\n")
    #expect(room.output == ["result": "done"])
  }

  @Test("A program that is not installed is said by its name")
  func notInstalled() async throws {
    let tool = EnclosedTool(program: "/usr/bin/no-such-tool", arguments: [], limits: .small)
    await #expect(throws: SandboxProblem.notInstalled("/usr/bin/no-such-tool")) {
      _ = try await sandbox.run(tool)
    }
  }

  @Test("There is no network", arguments: [true, false])
  func noNetwork(_ isUnfiltered: Bool) async throws {
    let room = try Room()
    let (port, listener) = try listen()
    defer { close(listener) }
    var tool = room.python(
      """
      for address in [('127.0.0.1', \(port)), ('1.1.1.1', 80)]:
        try:
          s = socket.socket(); s.settimeout(2); s.connect(address); print('connected')
        except OSError as error: print('no')
      """)
    tool.isUnfiltered = isUnfiltered
    #expect(try await sandbox.run(tool).output == "no\nno\n")
  }

  @Test("Nothing of the machine is seen but programs, and nothing of this program")
  func seesNothing() async throws {
    let room = try Room()
    let file = try room.write("visible", "x")
    setenv("LANTOA_TEST_SECRET", "s3cr3t", 1)
    let outcome = try await sandbox.run(
      room.python(
        """
        for path in ['/etc/passwd', '/etc/shadow', '/etc/hostname', '/home', '/root', '/var/lib',
            '/proc/self', '/sys', '/run', '\(file)', '\(room.path)']:
          if os.path.exists(path): print('sees', path)
        print(sorted(os.listdir('/')), os.listdir('/tmp'), sorted(os.listdir('/room')))
        print(sorted(os.environ), os.getuid(), os.getpid() < 5, os.uname().nodename)
        for number in range(3, 1000):
          try: os.fstat(number); print('inherits', number)
          except OSError: pass
        """))
    #expect(
      outcome.output == """
        ['bin', 'dev', 'etc', 'lib', 'lib64', 'room', 'tmp', 'usr', 'var'] [] ['output']
        ['HOME', 'LANG', 'PATH', 'PWD', 'TMPDIR'] 65534 True sandbox

        """)
  }

  @Test("Nothing can be written but the output and what goes away with the tool")
  func writesNowhere() async throws {
    let room = try Room()
    let input = try room.write("input", "x")
    let outcome = try await sandbox.run(
      room.python(
        """
        for path in ['/x', '/usr/x', '/etc/x', '/dev/x', '/dev/shm/x', '/room/x', '/room/input',
            '/room/output/../x', '/var/x']:
          try: open(path, 'a').write('y'); print('wrote', path)
          except OSError: pass
        open('/tmp/x', 'w').write('y')
        """, input: input))
    #expect(outcome.output == "")
    #expect(outcome.isSuccess)
    #expect(room.output == [:])
    #expect(try String(contentsOfFile: input, encoding: .utf8) == "x")
  }

  private func listen() throws -> (port: Int, listener: Int32) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && Glibc.listen(listener, 5) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    #expect(isOpen)
    return (Int(UInt16(bigEndian: address.sin_port)), listener)
  }
}
