import SQL

extension MovementStore {
  /// Holds everything against the record, in one view: each line against its digest and its seal,
  /// seals against each other, what each line says was there against the line before it, and what
  /// is now against the last line about it.
  ///
  /// The contents of files are not looked at: ``namedFiles(after:limit:)`` says what to expect.
  package func verify(
    against options: VerificationOptions = VerificationOptions()
  ) async throws -> Verification {
    let (engine, plans) = (database.engine, plans)
    return try await database.read { transaction in
      var result = Verification()
      let seals = try SealCheck.run(options, in: transaction, into: &result)
      try LineCheck.run(seals, in: transaction, into: &result)
      if engine == .sqlite { try LineCheck.findUnnumbered(in: transaction, into: &result) }
      var state = StateCheck(transaction: transaction, plans: plans, result: result)
      try state.run()
      return state.result
    }
  }
}
