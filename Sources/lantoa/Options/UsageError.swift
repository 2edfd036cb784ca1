import ArgumentParser
import MovementCore

/// Arguments that do not go together.
enum UsageError {
  case twoSources([String])
  case movementWithoutDatabase
  case missing([String], orDatabase: Bool)

  func validation(_ language: Language) -> ValidationError { ValidationError(phrase[language]) }

  private var phrase: Phrase {
    switch self {
    case .twoSources(let files):
      let names = files.joined(separator: ", ")
      return Phrase(
        vi: "Chọn một trong hai: --database hoặc các tệp (\(names)).",
        en: "Choose one of the two: --database, or files (\(names)).")
    case .movementWithoutDatabase:
      return Phrase(
        vi: "--movement chỉ đi với --database.", en: "--movement goes only with --database.")
    case .missing(let options, let orDatabase):
      let names = options.joined(separator: ", ")
      return Phrase(
        vi: "Thiếu \(names)" + (orDatabase ? " (hoặc --database)." : "."),
        en: "Missing \(names)" + (orDatabase ? " (or --database)." : "."))
    }
  }
}
