import ArgumentParser
import Runtime

/// `lantoa plan check`.
struct PlanCheckCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra một tệp kế hoạch. (Check a plan file.)",
    discussion: """
      Mỗi vấn đề một dòng (one line each):
        TỆP:DÒNG:CỘT: error|warning|note: MÃ: nội dung
      Mã thoát là 1 nếu có lỗi. (Exit code 1 if there is an error.)

      Ví dụ (examples):
        lantoa plan check plan.yaml
        lantoa plan check plan.yaml --language en --format json
      """)

  /// The forms of this command's lines.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "Tệp kế hoạch. (The plan file.)")
  var file: String

  @Option(help: "Dạng kết quả. (Form of the result.)")
  var format = Form.text

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await PlanCheck(file: file, language: language.value, isJSON: format == .json)
      .run(on: console)
  }
}
