/// What a tool may use up.
package struct ToolLimits: Sendable {
  /// From its start on, whatever it does; not counting what this program was too busy to look.
  package var time: Duration
  /// Seconds of computing.
  package var processorSeconds: Int
  /// Bytes that it may have in its address space, libraries included: more than it ever touches.
  package var memory: Int
  /// Bytes of its own `/tmp`, which lies in memory.
  package var scratch: Int
  /// Bytes of one file that it writes.
  package var fileSize: Int
  /// Bytes of all that it leaves in its folder.
  package var folderSize: Int
  /// Bytes that it says, to each of its two outputs.
  package var speech: Int
  /// Threads and processes.
  package var threads: Int
  package var openFiles: Int

  package init(
    time: Duration, processorSeconds: Int, memory: Int, scratch: Int = 16 << 20, fileSize: Int,
    folderSize: Int? = nil, speech: Int = 256 << 10, threads: Int = 32, openFiles: Int = 128
  ) {
    self.time = time
    self.processorSeconds = processorSeconds
    self.memory = memory
    self.scratch = scratch
    self.fileSize = fileSize
    self.folderSize = folderSize ?? 2 * fileSize
    self.speech = speech
    self.threads = threads
    self.openFiles = openFiles
  }

  /// For what hardly does anything.
  package static let small = ToolLimits(
    time: .seconds(10), processorSeconds: 5, memory: 256 << 20, fileSize: 1 << 20)
}

/// One of the limits of a tool.
package enum ToolLimit: String, Sendable, CaseIterable {
  case time
  case processor
  case memory
  case fileSize
  case folderSize
  case speech
}
