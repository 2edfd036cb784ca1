import ArgumentParser
import Runtime

/// `lantoa verify`.
struct VerifyRecordCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra nhật ký còn nguyên vẹn. (Whether the record is as it was written.)",
    discussion: """
      Đối chiếu từng dòng nhật ký với mã kiểm và niêm phong, dữ liệu hiện tại và tệp đính kèm với \
      nhật ký. Mã thoát 1 nếu có chỗ bị sửa, lấy đi hoặc thêm vào. (Holds lines, seals, current \
      state and files against each other; exits 1 if anything was altered, removed or inserted.)

      Ví dụ (examples):
        lantoa verify --database lantoa.db
        lantoa verify --database lantoa.db --seal
        lantoa verify --database lantoa.db --key /media/usb/seal.pub
        lantoa verify --database lantoa.db --against "3f2a 91c0 …"
      """)

  @OptionGroup var database: DatabaseOption
  @OptionGroup var files: FilesOption
  @OptionGroup var sealKey: SealKeyOption

  @Option(
    help: ArgumentHelp(
      """
      Khóa công khai để đối chiếu, tệp hoặc 64 chữ số; có thể nêu nhiều lần. Mặc định là seal.pub \
      cạnh khóa niêm phong. (The public key that counts.)
      """, valueName: "file"))
  var key: [String] = []

  @Flag(help: "Niêm phong nhật ký trước khi kiểm tra. (Close the record first.)")
  var seal = false

  @Flag(
    help: "Cùng --seal: tiếp tục bằng khóa mới khi mất khóa cũ. (Go on with another key.)")
  var newSealKey = false

  @Option(
    help: ArgumentHelp(
      "Mã niêm phong đã in, để biết là niêm phong nào. (A root that was printed.)",
      valueName: "root"))
  var against: String?

  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await VerifyCommand(
      location: database.value, files: files.value, sealKey: sealKey.value, keys: key, seals: seal,
      acceptsNewKey: newSealKey, root: against, language: language.value
    ).run(on: console)
  }
}
