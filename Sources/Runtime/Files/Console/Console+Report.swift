package import MovementCore
import TableFile

/// What the shell is told at the end.
package enum ExitStatus: Int32, Sendable {
  case success = 0
  /// There are problems in what the command was given.
  case problems = 1
}

extension Console {
  /// Runs a command and says what went wrong in the person's language.
  package func run(
    in language: Language, _ body: () async throws -> ExitStatus
  ) async -> ExitStatus {
    do {
      return try await body()
    } catch is OutputClosed {
      // Whoever closed the pipe has all that they wanted.
      return .success
    } catch let error as any PhrasedError {
      say(error.phrase[language])
    } catch {
      say(Phrase.unexpected(error)[language])
    }
    return .problems
  }

  /// Says lines beside what the command gives.
  func say(_ lines: String...) { say(lines) }

  func say(_ lines: [String]) {
    var output = OutputBuffer { writeAside($0) }
    for line in lines {
      output.append(line + "\n")
      try? output.flushIfFull()
    }
    try? output.flush()
  }

  func warn(_ warnings: [Phrase], in language: Language) {
    let word = Phrase(vi: "cảnh báo", en: "warning")[language]
    say(warnings.map { "\(word): \($0[language])" })
  }

  /// Collects what the command gives.
  var output: OutputBuffer { OutputBuffer { try write($0) } }

  func style(_ language: Language) -> TextStyle {
    TextStyle(language: language, width: width, isColoured: isColoured)
  }
}

extension Phrase {
  /// An error that nobody foresaw; only its type is shown, for its text may hold anything.
  fileprivate static func unexpected(_ error: any Error) -> Phrase {
    let kind = type(of: error)
    return Phrase(
      vi: """
        Chương trình gặp lỗi không rõ nguyên nhân (\(kind)). Hãy chạy lại; nếu vẫn lỗi, hãy báo \
        người quản trị kèm lệnh đã chạy.
        """,
      en: """
        Unexpected error (\(kind)). Run it again; if it stays, send the administrator this line \
        and the command.
        """)
  }
}
