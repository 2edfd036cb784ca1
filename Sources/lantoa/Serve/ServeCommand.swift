import ArgumentParser
import MovementCore
import Runtime

/// `lantoa serve`.
struct ServeCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Mở bảng tiến độ trên trình duyệt. (The board in the browser.)",
    discussion: """
      Cơ sở dữ liệu phải có sẵn (lantoa load). Dữ liệu nạp thêm hiện ra ngay, không cần chạy lại.
      (The database has to be there. What is loaded while it runs appears at once.)

      Ví dụ (examples):
        lantoa serve --database lantoa.db
        lantoa serve --database lantoa.db --port 8080
        lantoa serve --database lantoa.db --host 0.0.0.0 --port 443 \\
          --tls-certificate fullchain.pem --tls-key privkey.pem
        lantoa serve --database lantoa.db --behind-proxy
        lantoa serve --database postgres://lantoa@db/lantoa --files /srv/lantoa/files
      """)

  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu: tên tệp, sqlite:TỆP hoặc postgres://…. (The database.)",
      valueName: "database"))
  var database: String

  @OptionGroup var files: FilesOption

  @Option(
    help: ArgumentHelp("Địa chỉ lắng nghe. (Address to listen on.)", valueName: "address"))
  var host = "127.0.0.1"

  @OptionGroup var port: PortOption
  @OptionGroup(title: "HTTPS") var transport: TransportOptions
  @OptionGroup var address: AddressOption
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await WebServing(
      location: database, files: files.value, host: host, port: port.value, fixedDay: nil,
      transport: transport.value, publicAddress: address.value, language: language.value
    ).run(on: console)
  }
}
