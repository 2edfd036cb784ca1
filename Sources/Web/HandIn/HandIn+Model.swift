import MovementCore
import Store

/// What the form to hand in shows.
struct HandInModel {
  let movement: MovementKey
  let task: HandInTask
  var entry: HandInEntry
  /// The files that the draft has.
  var files: [DraftFile]
  /// The return that this answers; nil for a first hand-in.
  let returned: ReturnNote?
  /// The day of the first hand-in, where this corrects one.
  let handedIn: CivilDate?
  /// When the draft was saved last; nil if it never was.
  var savedAt: Instant?
  var problems = WrongFields()
  /// What the plan says otherwise than when the form was shown.
  var amended: [AskedFacts.Difference] = []
  /// Why nothing was sent, besides what is wrong with a field.
  var notice: Phrase?
  /// The plan's form with what was typed into it; nil where there is none.
  var filling: FormFilling?
  /// The notice says what was saved elsewhere: which one stays is for a person to say, so that the
  /// script saves nothing by itself.
  var isConflict = false
  /// Where the two differ.
  var conflict: DraftConflict?
  /// What can be named as that of which this tells how it goes on; none where the form asks for none.
  var works: [WorkChoice] = []
  let now: Instant
  let timeZone: String

  /// A correction, not something new.
  var isCorrection: Bool { handedIn != nil }

  var address: Address { .draft(movement, entry.id) }
}

/// A file of a draft, or of what was handed in.
struct DraftFile: Equatable {
  let position: Int
  let name: String
  let hash: String
  /// In bytes.
  let size: Int
  let mediaType: String
  var note = FileNote()
  var picture: FileRecord.Picture?
}

/// A deliverable of the unit of which another one can tell how it goes on.
struct WorkChoice: Equatable {
  let id: Deliverable.ID
  let title: String
}
