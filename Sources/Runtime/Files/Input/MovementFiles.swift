import MovementCore
import PlanFile
import TableFile

/// The files that a movement is read from, as the person named them.
package struct MovementFiles: Sendable {
  package var plan: String
  package var units: String
  package var deliverables: String?
  package var exemptions: String?

  package init(
    plan: String, units: String, deliverables: String? = nil, exemptions: String? = nil
  ) {
    self.plan = plan
    self.units = units
    self.deliverables = deliverables
    self.exemptions = exemptions
  }

  /// Reads all files and reports all problems of all of them together: one bad file does not hide
  /// another.
  ///
  /// - Parameter known: The units that are there already; rows may refer to them and replace them.
  func read(known: [Unit] = []) throws(InputProblems) -> FileMovement {
    var problems = InputProblems()
    let planInput = problems.reading { () throws(InputFileProblem) in
      try PlanInput(path: plan)
    }
    problems.add(planInput?.errors ?? [])
    let unitReading = problems.reading { () throws(InputFileProblem) in
      UnitTable.read(try InputFile.read(units), file: units, known: known)
    }
    problems.add(unitReading?.problems ?? [])
    let keys = MovementKeys(units: unitReading?.ids, plan: planInput?.reading.plan)
    let deliverables = rows(of: deliverables, &problems) { bytes, file in
      DeliverableTable.read(bytes, file: file, keys: keys)
    }
    let exemptions = rows(of: exemptions, &problems) { bytes, file in
      ExemptionTable.read(bytes, file: file, keys: keys)
    }
    guard problems.lines.isEmpty, let planInput, let unitReading else { throw problems }
    return FileMovement(
      planSource: planInput.source, plan: try planInput.plan(), units: unitReading.units,
      directory: unitReading.merged, deliverables: deliverables, exemptions: exemptions,
      warnings: unitReading.warnings.map(\.warning))
  }

  /// The rows of a table that may be left out.
  private func rows<Row>(
    of file: String?, _ problems: inout InputProblems,
    read: ([UInt8], String) -> TableReading<Row>
  ) -> [Row] {
    guard let file else { return [] }
    let reading = problems.reading { () throws(InputFileProblem) in
      read(try InputFile.read(file), file)
    }
    problems.add(reading?.problems ?? [])
    return reading?.rows ?? []
  }
}

/// What the files of a movement hold, checked against each other.
struct FileMovement {
  /// The plan file as it is.
  var planSource: String
  var plan: Plan
  /// The rows of the file.
  var units: [Unit]
  /// The units known before with the file's in their places, and the new ones after them.
  var directory: [Unit]
  var deliverables: [Deliverable]
  var exemptions: [Exemption]
  var warnings: [Phrase]
}
