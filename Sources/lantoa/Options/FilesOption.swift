import ArgumentParser

/// `--files`.
struct FilesOption: ParsableArguments {
  @Option(
    name: .customLong("files"),
    help: ArgumentHelp(
      """
      Thư mục tệp đính kèm; mặc định là files cạnh tệp cơ sở dữ liệu, bắt buộc với PostgreSQL. \
      (What people attach; files beside the database's file unless given.)
      """, valueName: "folder"))
  var value: String?
}
