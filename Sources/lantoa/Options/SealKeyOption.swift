import ArgumentParser

/// `--seal-key`.
struct SealKeyOption: ParsableArguments {
  @Option(
    name: .customLong("seal-key"),
    help: ArgumentHelp(
      """
      Tệp khóa niêm phong, ngoài cơ sở dữ liệu; mặc định là seal.key cạnh thư mục tệp đính kèm. \
      (The key that seals; seal.key beside the folder of files unless given.)
      """, valueName: "file"))
  var value: String?
}
