import ArgumentParser

/// `lantoa bench`.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Đo tốc độ. (How fast it is.)",
    discussion: """
      Ví dụ (examples):
        lantoa bench standing --verify
        lantoa bench web
        lantoa bench pictures
        lantoa bench reports
      """,
    subcommands: [
      BenchStandingCommand.self, BenchWebCommand.self, BenchPicturesCommand.self,
      BenchReportsCommand.self,
    ])
}
