import Glibc

/// What a tool may not ask the kernel for: other processes, sockets of a network, and what only
/// serves to look for holes in the kernel. A program for seccomp, as its manual describes it.
///
/// The limit on processes (`prlimit --nproc`) does not hold where this program runs as root; this
/// does.
enum SystemCallFilter {
  /// As bytes, eight for each instruction; empty for processors that it is not written for, where
  /// the other walls have to do.
  static let program: [UInt8] = SystemCallNumbers.here.map(bytes) ?? []

  /// The end of a pipe that the program can be read from, and then nothing. It is written before
  /// there is anybody to read: who writes to a process that is gone is ended by a signal.
  /// - Parameter isEmpty: For a tool that is not filtered.
  static func pipe(isEmpty: Bool) throws(SandboxProblem) -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw .notPermitted("pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    let bytes = isEmpty ? [] : program
    // A pipe holds 4,096 bytes at the least.
    guard bytes.isEmpty || write(ends[1], bytes, bytes.count) == bytes.count else {
      close(ends[0])
      throw .notPermitted("write: \(errno)")
    }
    return ends[0]
  }

  private static let loadNumber = Instruction(0x20, 0)
  private static let loadProcessor = Instruction(0x20, 4)
  private static let loadFirstArgument = Instruction(0x20, 16)
  private static let allow = Instruction(0x06, 0x7FFF_0000)
  private static let kill = Instruction(0x06, 0x8000_0000)

  private static func refuse(_ code: Int32) -> Instruction {
    Instruction(0x06, 0x0005_0000 | UInt32(code))
  }

  private static func bytes(_ numbers: SystemCallNumbers) -> [UInt8] {
    var program = [
      loadProcessor, Instruction(0x15, numbers.processor, yes: 1), kill, loadNumber,
      // The second set of numbers of x86-64.
      Instruction(0x35, 0x4000_0000, no: 1), refuse(EPERM),
    ]
    // A thread is welcome; the newer call hides what it wants in memory, and has the older one for
    // a fallback.
    program += unless(numbers.clone, allowing: Instruction(0x45, 0x1_0000, no: 1), EPERM)
    program += [Instruction(0x15, numbers.newerClone, no: 1), refuse(ENOSYS)]
    // Between processes of one machine: there is nobody to talk to, and LibreOffice wants to try.
    program += unless(
      numbers.socket, allowing: Instruction(0x15, UInt32(AF_UNIX), no: 1), EAFNOSUPPORT)
    for number in numbers.refused { program += [Instruction(0x15, number, no: 1), refuse(EPERM)] }
    program.append(allow)
    return program.flatMap(\.bytes)
  }

  /// Refuses a call unless its first argument passes.
  private static func unless(_ number: UInt32, allowing test: Instruction, _ code: Int32)
    -> [Instruction]
  {
    [Instruction(0x15, number, no: 4), loadFirstArgument, test, allow, refuse(code)]
  }
}

/// One instruction of the kernel's packet filter; `yes` and `no` are how many to jump over.
private struct Instruction {
  let bytes: [UInt8]

  init(_ operation: UInt16, _ value: UInt32, yes: UInt8 = 0, no: UInt8 = 0) {
    bytes =
      withUnsafeBytes(of: operation) { Array($0) } + [yes, no]
      + withUnsafeBytes(of: value) { Array($0) }
  }
}
