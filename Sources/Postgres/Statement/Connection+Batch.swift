import CLibPQ
import SQL

/// What went wrong with one row of many.
struct BatchFailure: Error {
  let failure: Failure
  /// From 0.
  let row: Int
}

extension Connection {
  /// How many rows, and about how many bytes, are sent before the answers are read: libpq moves in
  /// memory what is left to send, again and again.
  private static let pipelineLength = 500
  private static let pipelineSize = 500_000

  /// Runs one text for each row of binds, without waiting for the answer to each.
  func run(_ text: String, each binds: [[SQLValue]]) throws(BatchFailure) {
    var start = 0
    while start < binds.count {
      var (end, size) = (start, 0)
      while end < binds.count, end - start < Self.pipelineLength, size < Self.pipelineSize {
        size += binds[end].reduce(0) { $0 + Self.size(of: $1) }
        end += 1
      }
      try runPipeline(text, binds, start..<end)
      start = end
    }
  }

  private static func size(of value: SQLValue) -> Int {
    switch value {
    case .text(let text): text.utf8.count
    case .blob(let bytes): bytes.count
    case .null, .integer, .real: 8
    }
  }

  private func runPipeline(
    _ text: String, _ binds: [[SQLValue]], _ range: Range<Int>
  ) throws(BatchFailure) {
    let defaults = Self.types(ofColumns: binds[range])
    // What has to be prepared is, before the first row is sent.
    var (names, parameters): ([String], [Parameters]) = ([], [])
    for row in range {
      do {
        try checkWanted()
        let types = zip(binds[row], defaults).map { $0 == .null ? $1 : TypeID.of($0) }
        names.append(try prepare(text, types: types, keeping: true).name)
        parameters.append(try Parameters(binds[row]))
      } catch {
        throw BatchFailure(failure: error, row: row)
      }
    }
    do throws(Failure) {
      guard PQenterPipelineMode(handle) == 1 else { throw lost() }
      for (name, parameters) in zip(names, parameters) { try send(name, parameters) }
      guard PQpipelineSync(handle) == 1 else { throw lost() }
    } catch {
      isBroken = true
      throw BatchFailure(failure: error, row: range.lowerBound)
    }
    try readPipeline(range)
  }

  /// After a row that is refused the server passes over the rest.
  private func readPipeline(_ range: Range<Int>) throws(BatchFailure) {
    var refused: BatchFailure?
    for row in range {
      do {
        _ = try lastResult()
      } catch {
        guard !isBroken else { throw refused ?? BatchFailure(failure: error, row: row) }
        refused = refused ?? BatchFailure(failure: error, row: row)
      }
    }
    do throws(Failure) {
      guard try nextResult()?.status == PGRES_PIPELINE_SYNC, PQexitPipelineMode(handle) == 1
      else { throw lost() }
    } catch {
      throw refused ?? BatchFailure(failure: error, row: range.lowerBound)
    }
    if let refused { throw refused }
  }

  /// Of what type the values of each column are, where NULL does not say it.
  private static func types(ofColumns rows: ArraySlice<[SQLValue]>) -> [Oid] {
    var types: [Oid] = []
    for row in rows {
      for (column, value) in row.enumerated() {
        if column == types.count { types.append(TypeID.unknown) }
        if types[column] == TypeID.unknown { types[column] = TypeID.of(value) }
      }
    }
    return types
  }
}
