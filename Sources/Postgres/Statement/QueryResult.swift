import CLibPQ
import SQL

/// A result as libpq holds it: all rows, in memory.
final class QueryResult {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { PQclear(handle) }

  var status: ExecStatusType { PQresultStatus(handle) }

  var isCopy: Bool { [PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH].contains(status) }

  /// Nil if all went well.
  var problem: ServerError? {
    switch status {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_PIPELINE_SYNC, PGRES_PIPELINE_ABORTED: nil
    case PGRES_FATAL_ERROR, PGRES_BAD_RESPONSE: ServerError(handle)
    case PGRES_EMPTY_QUERY: ServerError(state: "42601", message: "the statement is empty")
    default: ServerError(state: "0A000", message: "COPY is not part of this port")
    }
  }

  var rowCount: Int { Int(PQntuples(handle)) }

  /// What was done, in a word: `COMMIT`, `ROLLBACK`, `INSERT 0 3` …
  var command: String { PQcmdStatus(handle).map { String(cString: $0) } ?? "" }

  /// How many rows a statement changed.
  var changedRows: Int { PQcmdTuples(handle).flatMap { Int(String(cString: $0)) } ?? 0 }

  lazy var columns: [String] = (0..<PQnfields(handle)).map { column in
    PQfname(handle, column).map { String(cString: $0) } ?? ""
  }

  private lazy var types: [Oid] = (0..<PQnfields(handle)).map { PQftype(handle, $0) }

  /// The values of a row, counted from 0.
  func values(ofRow row: Int) throws(Failure) -> [SQLValue] {
    var values: [SQLValue] = []
    values.reserveCapacity(types.count)
    let row = Int32(clamping: row)
    for (column, type) in types.enumerated() {
      let column = Int32(clamping: column)
      guard PQgetisnull(handle, row, column) == 0, let start = PQgetvalue(handle, row, column)
      else {
        values.append(.null)
        continue
      }
      let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(handle, row, column)))
      guard let value = SQLValue(bytes, type: type) else {
        throw .refused(.failed(detail: "a number in column \(columns[Int(column)]) is too large"))
      }
      values.append(value)
    }
    return values
  }
}
