import ArgumentParser
import MovementCore

/// `--language`.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: "Ngôn ngữ của thông báo và bảng. (Language of messages and tables.)")
  var value = Language.vietnamese
}

extension Language: ExpressibleByArgument {}
