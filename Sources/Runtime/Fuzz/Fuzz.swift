import FoundationEssentials
import MovementCore
import Multipart
import PlanFile
import TableFile

/// Gives the readers of plans and tables random damage of the demonstration's files, and those of
/// forms and of the answers in them damage of what a browser sends. A reader may report whatever it finds; it may not crash,
/// hang, or accept and refuse at once.
package struct Fuzz {
  private var generator: SplitMix64
  private let samples: [Sample]
  private let keys: MovementKeys
  private let answers: AnswersFuzz?
  private let folder: String

  private struct Sample {
    let reader: Reader
    let bytes: [UInt8]
  }

  private enum Reader: String, CaseIterable {
    case plan, units, deliverables, exemptions, multipart, urlEncoded, answers
  }

  /// - Parameter folder: Where each input is written before it is read, so that what crashed a
  ///   reader is there afterwards; made if it is not there.
  package init(seed: UInt64, files: DemoFiles, folder: String) throws {
    generator = SplitMix64(seed: seed)
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var samples: [Sample] = []
    func add(_ reader: Reader, _ path: String, limit: Int = .max) throws {
      samples.append(Sample(reader: reader, bytes: try InputFile.read(path, limit: limit)))
    }
    for movement in files.movements {
      try add(.plan, movement.plan)
      try add(.deliverables, movement.deliverables, limit: 8_000)
      if let exemptions = movement.exemptions { try add(.exemptions, exemptions) }
    }
    try add(.units, files.units)
    samples.append(Sample(reader: .multipart, bytes: FormFuzz.multipart))
    samples.append(Sample(reader: .urlEncoded, bytes: FormFuzz.urlEncoded))
    let plan = samples.first { $0.reader == .plan }.flatMap { PlanFile.read($0.bytes).plan }
    answers = plan.map(AnswersFuzz.init)
    for bytes in answers?.samples ?? [] { samples.append(Sample(reader: .answers, bytes: bytes)) }
    self.samples = samples
    let units = UnitTable.read(try InputFile.read(files.units), file: "units.csv")
    keys = MovementKeys(units: units.ids, plan: plan)
  }

  /// Reads damaged files for a while.
  /// - Returns: How many.
  package mutating func run(for duration: Duration) throws -> Int {
    let clock = ContinuousClock()
    let end = clock.now + duration
    var count = 0
    while clock.now < end {
      guard let sample = samples.randomElement(using: &generator) else { break }
      let damaged = damage(sample.bytes)
      try Data(damaged).write(to: URL(fileURLWithPath: folder + "/" + sample.reader.rawValue))
      try check(damaged, by: sample.reader)
      count += 1
    }
    return count
  }

  private mutating func check(_ bytes: [UInt8], by reader: Reader) throws {
    switch reader {
    case .plan:
      let reading = PlanFile.read(bytes)
      let hasError = reading.diagnostics.contains { $0.severity == .error }
      guard (reading.plan == nil) == hasError else { throw FuzzProblem(reader: reader.rawValue) }
    case .units: _ = UnitTable.read(bytes, file: "units.csv")
    case .deliverables:
      _ = DeliverableTable.read(bytes, file: "deliverables.csv", keys: keys)
    case .exemptions: _ = ExemptionTable.read(bytes, file: "exemptions.csv", keys: keys)
    case .multipart:
      let size = Int.random(in: 1...100, using: &generator)
      guard FormFuzz.isReadAlike(bytes, inPiecesOf: size) else {
        throw FuzzProblem(reader: reader.rawValue)
      }
    case .urlEncoded: _ = try? URLEncodedForm.parse(bytes)
    case .answers:
      guard answers?.isReadAlike(bytes) ?? true else {
        throw FuzzProblem(reader: reader.rawValue)
      }
    }
  }

  /// One to eight random changes of a text, near in kind to what people and machines do to files.
  private mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...8, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3:
        bytes.insert(contentsOf: Self.snippets.randomElement(using: &generator) ?? [], at: place)
      case 4: bytes.removeSubrange(place...)
      default: bytes.swapAt(place, end - 1)
      }
    }
    return bytes
  }

  private static let snippets: [[UInt8]] =
    [
      "\u{FEFF}", "\"", "\"\"", "\r\n", "\n\n", ",", ",,,,", "\t", "\0", "- ", "- - - -", ": ",
      "? ",
      "{", "}", "[[[[", "]", "&a ", "*a", "!!binary ", "---\n", "...\n", "%YAML 1.1\n", "|\n",
      ">-\n",
      "#", "~", "null", "2019-02-30", "9999-12-31", "0001-01-01", "99999999999999999999", "-1",
      "e\u{301}", "\u{1F1FB}\u{1F1F3}", "every: month", "due: []", "who: [all]",
      "opens: 2020-01-01", "&", "=", "%", "%00", "%C2%A0", "%E2%80%AE", "1.000", "01", "yes",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80]]
}

/// A reader contradicted itself: it accepted and refused the same, or read twice it is not the same.
private struct FuzzProblem: PhrasedError {
  let reader: String

  var phrase: Phrase {
    Phrase(
      vi: "Bộ đọc \(reader) đọc hai lần không như nhau; dữ liệu ở thư mục thử.",
      en: "The reader of \(reader) read the same in two ways; the input is in the folder.")
  }
}
