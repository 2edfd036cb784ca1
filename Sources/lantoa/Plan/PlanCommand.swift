import ArgumentParser

/// `lantoa plan`.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Kiểm tra và xem tệp kế hoạch. (Check and show plan files.)",
    discussion: """
      Ví dụ (example):
        lantoa plan check plan.yaml
      """,
    subcommands: [PlanCheckCommand.self, PlanShowCommand.self])
}
