/// A tool and all that it is allowed. Programs, arguments and places are ours: no text that a
/// person chose may come into them.
package struct EnclosedTool: Sendable {
  /// A file of the system that is shown to the tool in another place, for reading.
  package struct Shown: Sendable {
    package let path: String
    package let place: String

    package init(_ path: String, at place: String) {
      self.path = path
      self.place = place
    }
  }

  /// Where the tool finds what it reads, unless the input has an ending.
  package static let input = "/room/input"
  /// The only folder that it can write to and that outlives it.
  package static let output = "/room/output"

  package let program: String
  package let arguments: [String]
  package let limits: ToolLimits
  /// The file of the machine that is read.
  package var input: String?
  /// Put behind ``input-swift.type.property``, for a tool that goes by endings: “.docx”.
  package var inputEnding = ""
  /// The folder of the machine that is written to.
  package var output: String?
  /// What the tool sees beside `/usr`; what is not there is left out.
  package var shown: [Shown] = []
  /// Folders that the tool sees empty, although they are below what it sees.
  package var emptied: [String] = []
  package var environment: [String: String] = [:]
  /// Whether it may start other processes, open sockets, and ask the kernel for whatever its user
  /// may. No tool of ours has to; tests have to see that the walls behind hold as well.
  package var isUnfiltered = false

  package init(program: String, arguments: [String], limits: ToolLimits) {
    self.program = program
    self.arguments = arguments
    self.limits = limits
  }
}
