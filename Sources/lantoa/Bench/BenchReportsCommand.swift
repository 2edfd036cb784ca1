import ArgumentParser
import MovementCore
import Runtime

/// `lantoa bench reports`.
struct BenchReportsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports",
    abstract: "Tổng hợp báo cáo của cả nước. (The summary of a whole country.)",
    discussion: """
      Ghi báo cáo của từng xã vào một cơ sở dữ liệu riêng, rồi tổng hợp, xuất Word và Excel; in số đo \
      dạng JSON. (Writes a report of each commune into a database of its own, sums them, makes Word \
      and Excel; prints JSON.)

      Ví dụ (example):
        lantoa bench reports --units 3321
      """)

  @Option(help: ArgumentHelp("Số xã. (How many communes.)", valueName: "number"))
  var units = 3_321

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await ReportBenchRun(units: max(20, min(units, 100_000)), language: language.value)
      .run(on: console)
  }
}
