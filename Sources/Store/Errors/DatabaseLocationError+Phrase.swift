package import MovementCore
package import SQL

extension DatabaseLocationError: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .noFileName:
      Phrase(
        vi: "Thiếu tên tệp cơ sở dữ liệu, chẳng hạn var/lantoa.db.",
        en: "The name of the database file is missing, such as var/lantoa.db.")
    case .unknownEngine(let engine):
      Phrase(
        vi: "Không biết loại cơ sở dữ liệu \(engine); hãy nêu một tệp, chẳng hạn var/lantoa.db, "
          + "hoặc postgres://….",
        en:
          "\(engine) is not a kind of database known here; name a file, such as var/lantoa.db, or "
          + "postgres://….")
    }
  }
}
