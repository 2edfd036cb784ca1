import ArgumentParser
import MovementCore
import Runtime

/// `lantoa bench standing`.
struct BenchStandingCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "standing",
    abstract: "Tính tiến độ của cả nước. (The standing of a whole country.)",
    discussion: """
      Dựng trong bộ nhớ một phong trào toàn quốc (111.000 đơn vị, 40 nhiệm vụ, 5 triệu sản phẩm)
      rồi in số đo dạng JSON. (Makes a national movement in memory and prints JSON.)

      Ví dụ (example):
        lantoa bench standing --seed 7 --verify
      """)

  @Option(help: ArgumentHelp("Số khởi tạo ngẫu nhiên (seed).", valueName: "number"))
  var seed: UInt64 = 2019

  @Flag(help: "Tính lại theo cách đơn giản nhất và so từng ô. (Check against the naive way.)")
  var verify = false

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await console.run(in: language.value) {
      let report = try StandingBench.run(seed: seed, verify: verify)
      try console.write(Array((report.json + "\n").utf8))
      return report.verified == false ? .problems : .success
    }
  }
}
