package import MovementCore
import SQL

/// A decision about a deliverable, as it was taken.
package struct Review: Sendable, Equatable {
  /// From 1, for each deliverable.
  package let number: Int
  /// The revision that was decided about; 0 if it was loaded without content.
  package let revision: Int
  package let decision: Decision
  /// Why it was returned; nil for other decisions.
  package let reason: String?
  /// What is to be mended in single fields.
  package let marks: FieldMarks
  /// The civil date, by the clock of the plan.
  package let day: CivilDate
  package let recordedAt: Instant
  package let actor: String
  /// What others see as the actor's name; nil for a command.
  package let actorName: String?
  /// What was decided together has the same one.
  package let batch: String
  /// The line of the record of changes that tells of it; ``Change/sequence``.
  package let sequence: Int64

  package var isUndo: Bool { decision == .undo }
}

extension Review {
  /// Under names of their own, because they stand beside a deliverable's.
  static let columns = """
    w.number AS review, w.revision AS reviewed_revision, w.decision, w.reason, w.marks,
      w.day AS reviewed_day, w.recorded_at AS reviewed_at, w.actor AS reviewer, w.batch,
      w.sequence AS review_sequence, a.display_name AS reviewer_name
    """

  init(_ row: Row) throws {
    self.init(
      number: try row["review"], revision: try row["reviewed_revision"],
      decision: try row["decision"], reason: try row["reason"],
      // Marks that nobody can read are none; that they were altered is found by the proof of the line.
      marks: (try? FieldMarks(column: row["marks"])) ?? FieldMarks(), day: try row["reviewed_day"],
      recordedAt: try row["reviewed_at"], actor: try row["reviewer"],
      actorName: try row["reviewer_name"], batch: try row["batch"],
      sequence: try row["review_sequence"])
  }
}
