package import MovementCore
package import SQL

extension DecodingProblem: PhrasedError {
  package var phrase: Phrase {
    Phrase(
      vi: "Cơ sở dữ liệu có giá trị mà chương trình không hiểu: cột \(column), dòng \(row) của "
        + "“\(statement)”.",
      en: "The database holds a value that the program does not understand: column \(column), row "
        + "\(row) of “\(statement)”.")
  }
}
