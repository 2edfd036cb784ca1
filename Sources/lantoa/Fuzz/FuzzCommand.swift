import ArgumentParser
import MovementCore
import Runtime

/// `lantoa fuzz`.
struct FuzzCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz",
    abstract: "Thử bộ đọc tệp bằng dữ liệu hỏng ngẫu nhiên. (Random broken input for the readers.)",
    discussion: """
      Trước mỗi lần thử, dữ liệu được ghi vào thư mục, để khi chương trình dừng đột ngột còn biết vì
      sao. (Each input is written to the folder before it is read, so that a crash can be seen.)

      Ví dụ (example):
        lantoa fuzz --seconds 60 --seed 1
      """)

  @Option(help: ArgumentHelp("Bao nhiêu giây. (For how long.)", valueName: "number"))
  var seconds = 60

  @Option(help: ArgumentHelp("Số khởi tạo ngẫu nhiên (seed).", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp("Thư mục giữ dữ liệu đang thử. (Folder.)", valueName: "folder"))
  var folder = "var/fuzz"

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await console.run(in: language.value) {
      let files = try DemoFiles.find(programPath: ProgramPath.current)
      var fuzz = try Fuzz(seed: seed, files: files, folder: folder)
      let count = try fuzz.run(for: .seconds(max(1, seconds)))
      try console.write(Array("\(count) inputs, no crash\n".utf8))
      return .success
    }
  }
}
