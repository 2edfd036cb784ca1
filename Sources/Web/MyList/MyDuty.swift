import MovementCore

/// One row of a unit's own list: a duty, the one thing that can be done about it now, and what has
/// to be known for that.
struct MyDuty {
  let duty: Duty
  let group: MyGroup
  let step: Step
  /// What is being written for it.
  let draft: DraftNote?
  /// Why the last one came back; nil if none did, or nobody wrote down why.
  let returned: ReturnNote?
  /// Who has what was handed in, and since when.
  let waiting: Waiting?

  /// What the button of a row does.
  enum Step: Equatable {
    case handIn
    /// Goes on with a draft.
    case resume(Deliverable.ID)
    case correct(Deliverable.ID)
    case view(Deliverable.ID)
    /// Nothing is to be done.
    case none
  }

  /// What is with the unit that answers.
  struct Waiting: Equatable {
    let with: Unit?
    /// The day of handing in.
    let since: CivilDate
    let answerBy: CivilDate
    /// How much has been handed in and waits.
    let amount: Int
  }
}

/// What is being written.
struct DraftNote: Equatable {
  let id: Deliverable.ID
  let unit: UnitID
  let obligation: Obligation.ID
  let due: Int?
  let title: String
  let savedAt: Instant
}

/// Why a deliverable came back, and when.
struct ReturnNote: Equatable {
  let title: String?
  let reason: String?
  let day: CivilDate
  /// What is to be mended in single fields.
  var marks = FieldMarks()
}

/// The parts of a unit's own list, in their order on the page.
enum MyGroup: String, CaseIterable {
  case returned
  case toDo = "to-do"
  case waiting
  case done
  case upcoming
  case optional
  case exempt

  var name: Phrase {
    switch self {
    case .returned: Phrase(vi: "Trả lại để bổ sung", en: "Returned")
    case .toDo: Phrase(vi: "Cần thực hiện", en: "To do")
    case .waiting: Phrase(vi: "Chờ duyệt", en: "Waiting for review")
    case .done: Phrase(vi: "Đã hoàn thành", en: "Done")
    case .upcoming: Phrase(vi: "Chưa đến kỳ", en: "Not open yet")
    case .optional: Phrase(vi: "Không bắt buộc", en: "Optional")
    case .exempt: Phrase(vi: "Được miễn", en: "Exempt")
    }
  }

  /// Nothing in it has to be done now.
  var isFolded: Bool {
    switch self {
    case .returned, .toDo, .waiting: false
    case .done, .upcoming, .optional, .exempt: true
    }
  }
}
