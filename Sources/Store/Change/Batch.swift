import SQL

/// Rows for one text of SQL, each with the record that it belongs to, so that a refusal can name
/// the record.
struct Batch {
  private let text: String
  private var rows: [[SQLValue]] = []
  private var subjects: [ChangeSubject] = []

  init(text: String) { self.text = text }

  mutating func append(_ binds: [SQLValue], of subject: ChangeSubject) {
    rows.append(binds)
    subjects.append(subject)
  }

  func run(in transaction: any WriteTransaction) throws {
    do {
      try transaction.run(text, each: rows)
    } catch SQLError.constraint(let violation) {
      guard let row = violation.row, row < subjects.count else {
        throw SQLError.constraint(violation)
      }
      throw StoreError.refused(subjects[row], violation.rule)
    }
  }
}
