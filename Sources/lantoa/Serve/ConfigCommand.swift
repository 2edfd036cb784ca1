import ArgumentParser
import Foundation
import Runtime

/// `lantoa config`.
struct ConfigCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Mọi cấu hình của máy chủ và giá trị đang có. (Every setting and what holds.)",
    discussion: """
      Lệnh đi trước môi trường, môi trường đi trước tệp. Mật khẩu không bao giờ được in ra.
      (A flag wins over the environment, that over the file. Secrets are never printed.)

      Ví dụ (examples):
        lantoa config
        lantoa config --config /etc/lantoa.json --format json
      """)

  @OptionGroup var settings: SettingFlags
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func run(on console: Console) async -> ExitStatus {
    await ConfigListing(
      flags: settings.values, environment: ProcessInfo.processInfo.environment,
      file: settings.config, language: language.value, form: format.value
    ).run(on: console)
  }
}
