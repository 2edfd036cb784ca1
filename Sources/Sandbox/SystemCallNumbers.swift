/// The numbers of system calls, which differ from processor to processor (linux/audit.h, unistd.h).
struct SystemCallNumbers {
  let processor: UInt32
  let clone: UInt32
  let newerClone: UInt32 = 435
  let socket: UInt32
  /// Processes, mounts and namespaces; other processes' memory; keys, modules, tracing, files by
  /// handle, asynchronous calls that pass filters by.
  let refused: [UInt32]

  /// Of every processor alike: io_uring, the newer calls for mounts.
  private static let shared: [UInt32] = [425, 426, 427, 428, 429, 430, 431, 432, 433, 442]

  #if arch(x86_64)
    static let here: SystemCallNumbers? = SystemCallNumbers(
      processor: 0xC000_003E, clone: 56, socket: 41,
      refused: [
        57, 58, 101, 155, 161, 165, 166, 175, 176, 246, 248, 249, 250, 272, 298, 303, 304, 308, 310,
        311, 313, 320, 321, 323,
      ] + shared)
  #elseif arch(arm64)
    static let here: SystemCallNumbers? = SystemCallNumbers(
      processor: 0xC000_00B7, clone: 220, socket: 198,
      refused: [
        39, 40, 41, 51, 97, 104, 105, 106, 117, 217, 218, 219, 241, 264, 265, 268, 270, 271, 273,
        280, 282, 294,
      ] + shared)
  #else
    static let here: SystemCallNumbers? = nil
  #endif
}
