import ArgumentParser
import MovementCore
import Runtime

/// `lantoa bench pictures`.
struct BenchPicturesCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract:
      "Số ảnh mỗi giây được làm sạch và thu nhỏ. (Photos a second, cleaned and made small.)",
    discussion: """
      Vẽ ảnh 12 triệu điểm, nhận từng ảnh như khi đơn vị gửi rồi làm ảnh nhỏ, trong môi trường cách ly
      và không cách ly; in số đo dạng JSON. (Draws photos of 12 megapixels, takes each as from a unit
      and makes a thumbnail, with walls and without; prints JSON.)

      Ví dụ (example):
        lantoa bench pictures --count 1000
      """)

  @Option(help: ArgumentHelp("Số ảnh. (How many photos.)", valueName: "number"))
  var count = 1_000

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await PictureBenchRun(count: max(1, min(count, 100_000)), language: language.value)
      .run(on: console)
  }
}
