import ArgumentParser
import MovementCore
import Runtime

/// `lantoa bench web`.
struct BenchWebCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "web",
    abstract: "Số trang mỗi giây của bản trình diễn. (Pages a second of the demonstration.)",
    discussion: """
      Phục vụ bản trình diễn trên chính máy này và in mỗi phép đo một dòng JSON, cạnh một trang
      không đổi có cùng kích thước. (Serves the demonstration on loopback and prints a line of JSON
      for each measurement, beside a constant of the same size.)

      Ví dụ (example):
        lantoa bench web --seconds 3
      """)

  @Option(
    help: ArgumentHelp(
      "Mỗi phép đo bao nhiêu giây. (Seconds for each measurement.)", valueName: "number"))
  var seconds = 2

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await WebBenchRun(seconds: max(1, min(seconds, 60)), language: language.value)
      .run(on: console)
  }
}
