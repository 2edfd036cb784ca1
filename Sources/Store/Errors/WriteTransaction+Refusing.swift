import SQL

extension WriteTransaction {
  /// Runs `work`; what the schema refuses names the record that it was about.
  @discardableResult
  func refusing<Value>(_ subject: ChangeSubject, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch SQLError.constraint(let violation) {
      throw StoreError.refused(subject, violation.rule)
    }
  }
}
