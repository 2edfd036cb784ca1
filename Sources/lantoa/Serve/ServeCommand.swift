import ArgumentParser
import Foundation
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

      Mỗi cấu hình có thể ghi ở lệnh, ở môi trường (LANTOA_PORT …) hoặc trong một tệp; xem
      “lantoa config”. (Each setting may be a flag, in the environment, or in a file.)

      Ví dụ (examples):
        lantoa serve --database lantoa.db
        lantoa serve --database lantoa.db --port 8080
        lantoa serve --database lantoa.db --host 0.0.0.0 --port 443 \\
          --tls-certificate fullchain.pem --tls-key privkey.pem
        lantoa serve --database lantoa.db --behind-proxy
        lantoa serve --database postgres://lantoa@db/lantoa --files /srv/lantoa/files
        lantoa serve --config /etc/lantoa.json
      """)

  @OptionGroup var settings: SettingFlags
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await WebServing(
      flags: settings.values, environment: ProcessInfo.processInfo.environment,
      file: settings.config, language: language.value
    ).run(on: console)
  }
}
