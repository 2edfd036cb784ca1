/// Why a tool could not be started at all: the machine's fault, never that of the file it would
/// read.
package enum SandboxProblem: Error, Equatable {
  /// There is no such program.
  case notInstalled(String)
  /// The system does not let a process be enclosed, and says this. Containers often forbid it.
  case notPermitted(String)
}
