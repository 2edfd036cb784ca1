import ArgumentParser
import Runtime

/// `lantoa plan show`.
struct PlanShowCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Xem các nhiệm vụ và kỳ của một kế hoạch. (A plan's obligations and due dates.)",
    discussion: """
      Các cột (columns): obligation, due, opens, lastDay, quantity, who

      Ví dụ (examples):
        lantoa plan show plan.yaml
        lantoa plan show plan.yaml --format csv
      """)

  @Argument(help: "Tệp kế hoạch. (The plan file.)")
  var file: String

  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await PlanShow(file: file, language: language.value, form: format.value).run(on: console)
  }
}
