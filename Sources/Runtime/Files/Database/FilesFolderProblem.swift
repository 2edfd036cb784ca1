package import MovementCore

/// Why the folder of what people attach cannot be used.
package enum FilesFolderProblem: PhrasedError {
  /// Nobody said where it is, and there is no database file beside which it could lie.
  case notNamed

  package var phrase: Phrase {
    switch self {
    case .notNamed:
      Phrase(
        vi: "Thiếu --files THƯ_MỤC: với PostgreSQL cần cho biết tệp đính kèm nằm ở đâu. Nếu chạy "
          + "nhiều máy chủ, đó là một thư mục mà mọi máy chủ cùng dùng.",
        en: "--files FOLDER is missing: with PostgreSQL the folder of what people attach has to be "
          + "named. With several servers it is one folder that all of them use.")
    }
  }
}
