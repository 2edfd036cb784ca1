/// The command line of bubblewrap that encloses a tool.
enum Enclosure {
  /// What a tool may be shown of `/etc`.
  private static let settings = [
    "/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig",
  ]

  static func arguments(_ tool: EnclosedTool) -> [String] {
    walls + environment(tool) + system + places(tool) + ["--"] + limits(tool.limits)
      + [tool.program] + tool.arguments
  }

  /// Names and numbers of its own for everything; its user is nobody, may become nobody else, and
  /// is gone when this program is.
  private static let walls = [
    "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
    "--uid", "65534", "--gid", "65534", "--hostname", "sandbox",
  ]

  private static func environment(_ tool: EnclosedTool) -> [String] {
    let variables = ["PATH": "/usr/bin", "HOME": "/tmp", "TMPDIR": "/tmp", "LANG": "C.UTF-8"]
      .merging(tool.environment) { $1 }
    return ["--clearenv"]
      + variables.sorted { $0.key < $1.key }.flatMap { ["--setenv", $0.key, $0.value] }
  }

  /// The programs of the system; no `/proc`, no devices but the harmless ones.
  private static let system =
    [
      "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64",
      "/lib64", "--symlink", "usr/bin", "/bin",
    ] + settings.flatMap { ["--ro-bind-try", $0, $0] } + ["--dev", "/dev", "--remount-ro", "/dev"]

  private static func places(_ tool: EnclosedTool) -> [String] {
    var arguments = ["--size", "\(tool.limits.scratch)", "--tmpfs", "/tmp"]
    for folder in tool.emptied { arguments += ["--tmpfs", folder] }
    for file in tool.shown { arguments += ["--ro-bind-try", file.path, file.place] }
    for folder in tool.emptied { arguments += ["--remount-ro", folder] }
    if let input = tool.input {
      arguments += ["--ro-bind", input, EnclosedTool.input + tool.inputEnding]
    }
    if let output = tool.output { arguments += ["--bind", output, EnclosedTool.output] }
    // What holds all of this lies in memory too, and must not be filled.
    arguments += ["--remount-ro", "/", "--chdir", "/tmp"]
    // Read from the standard input, which no tool needs.
    if !tool.isUnfiltered, !SystemCallFilter.program.isEmpty { arguments += ["--seccomp", "0"] }
    return arguments
  }

  /// Within, because bubblewrap itself needs none; and because the number of threads is counted for
  /// the user of that room alone.
  private static func limits(_ limits: ToolLimits) -> [String] {
    [
      SystemTools.prlimit, "--as=\(limits.memory)", "--cpu=\(limits.processorSeconds)",
      "--fsize=\(limits.fileSize)", "--nofile=\(limits.openFiles)", "--nproc=\(limits.threads)",
      "--core=0",
    ]
  }
}
