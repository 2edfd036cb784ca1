import MovementCore
import Store

/// What pressing “Nạp” would do.
struct LoadPreview: Sendable {
  let files: LoadFiles
  let reading: LoadReading
  let summary: Summary
  /// What the new plan changes in the present one; nil for a new movement, or the same text.
  let difference: PlanDifference?
  /// Where the files lie, by their slots.
  let hashes: [LoadFiles.Slot: String]
  /// It is shown again, because others wrote meanwhile.
  var isStale = false

  /// How much is new, changed and the same.
  struct Summary: Sendable, Equatable {
    /// Nil for units alone.
    let plan: PlanVersion?
    let units: LoadSummary.Count
    /// Nil where no table was given.
    let deliverables: LoadSummary.Count?
    let exemptions: LoadSummary.Count?

    struct PlanVersion: Sendable, Equatable {
      let isNewMovement: Bool
      let isNewVersion: Bool
      let version: Int
    }

    /// As a text, for the form: what was seen is what is done.
    var text: String {
      var parts: [String] = []
      if let plan { parts.append("\(plan.version)\(plan.isNewMovement)\(plan.isNewVersion)") }
      for count in [units, deliverables, exemptions] {
        parts.append(count.map { "\($0.added)+\($0.updated)+\($0.unchanged)" } ?? "-")
      }
      return parts.joined(separator: " ")
    }
  }
}

extension LoadPreview.Summary {
  /// - Parameter files: Counts of tables that were not given are left out.
  init(_ summary: LoadSummary, of files: LoadFiles) {
    plan = PlanVersion(
      isNewMovement: summary.isNewMovement, isNewVersion: summary.isNewVersion,
      version: summary.version)
    units = summary.units
    deliverables = files[.deliverables] == nil ? nil : summary.deliverables
    exemptions = files[.exemptions] == nil ? nil : summary.exemptions
  }

  init(units: LoadSummary.Count) {
    plan = nil
    self.units = units
    deliverables = nil
    exemptions = nil
  }
}

extension LoadPreview {
  static let summaryField = "summary"
  static let subjectField = "subject"
  static let dayField = "from"

  /// The name under which a form names a file that was uploaded.
  static func nameField(_ slot: LoadFiles.Slot) -> String { slot.rawValue + "-name" }

  var seal: PreviewSeal {
    Self.seal(
      subject: files.subject.rawValue, day: files.unitsHoldFrom?.description ?? "",
      summary: summary.text,
      files: LoadFiles.slots(of: files.subject).map { slot in
        (hashes[slot] ?? "", files[slot]?.name ?? "")
      })
  }

  static func seal(
    subject: String, day: String, summary: String, files: [(hash: String, name: String)]
  ) -> PreviewSeal {
    PreviewSeal(parts: ["load", subject, day, summary] + files.flatMap { [$0.hash, $0.name] })
  }
}
