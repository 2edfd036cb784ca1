import MovementCore
import TableFile

/// The rows of a CSV text with their lines.
func rows(_ text: String) -> [(line: Int, fields: [String?])] { rows(Array(text.utf8)) }

func rows(_ bytes: [UInt8]) -> [(line: Int, fields: [String?])] {
  records(bytes).map { record in
    (record.line, (0..<record.count).map { record.text(at: $0) })
  }
}

func records(_ bytes: [UInt8]) -> [CSVRecord] {
  var reader = CSVReader(bytes)
  var found: [CSVRecord] = []
  while let record = reader.next() { found.append(record) }
  return found
}

func faults(_ text: String) -> [CSVFault] { records(Array(text.utf8)).flatMap(\.faults) }

/// `line column`, to compare places without words.
func places(_ problems: [TableProblem]) -> [String] { problems.map { "\($0.line) \($0.column)" } }

/// What a table writes.
func written(_ write: (OutputBuffer) throws -> Void) rethrows -> String {
  let sink = Sink()
  try write(OutputBuffer { sink.bytes += $0 })
  return String(decoding: sink.bytes, as: UTF8.self)
}

private final class Sink {
  var bytes: [UInt8] = []
}

/// A day that is known to be one.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }
