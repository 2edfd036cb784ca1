import MovementCore

/// What `status=` of an address can ask for: a status, or several of them by one word.
///
/// Cells of optional obligations are counted apart (plan format §5): a status finds them only where
/// the filter names their obligation.
enum StatusWord: Hashable, Sendable {
  case status(Status)
  /// Met, on time or late.
  case done
  /// Neither exempt nor still to open: what a rate is measured against.
  case asked
  /// Not exempt.
  case owed
  /// All of optional obligations.
  case optional
  case optionalMet

  init?(_ text: String) {
    switch text {
    case "done": self = .done
    case "asked": self = .asked
    case "owed": self = .owed
    case "optional": self = .optional
    case "optional-met": self = .optionalMet
    default:
      guard let status = Status(rawValue: text) else { return nil }
      self = .status(status)
    }
  }

  var text: String {
    switch self {
    case .status(let status): status.rawValue
    case .done: "done"
    case .asked: "asked"
    case .owed: "owed"
    case .optional: "optional"
    case .optionalMet: "optional-met"
    }
  }

  /// In the order in which pages offer them.
  static let all: [StatusWord] =
    [.overdue, .dueSoon, .open, .inReview, .late, .met, .upcoming, .exempt, .closed]
    .map(StatusWord.status) + [.done, .asked, .owed, .optional, .optionalMet]

  /// Whether it finds a cell.
  ///
  /// - Parameter isNamed: The filter names the cell's obligation.
  func finds(_ status: Status, isOptional: Bool, isNamed: Bool) -> Bool {
    switch self {
    case .optional: return isOptional
    case .optionalMet: return isOptional && status == .met
    // Only optional cells are ever closed.
    case .status(.closed): return status == .closed
    default: break
    }
    guard !isOptional || isNamed else { return false }
    switch self {
    case .status(let wanted): return status == wanted
    case .done: return status == .met || status == .late
    case .asked: return status != .exempt && status != .upcoming
    case .owed: return status != .exempt
    case .optional, .optionalMet: return false
    }
  }

  var phrase: Phrase {
    switch self {
    case .status(let status): status.phrase
    case .done: Phrase(vi: "Đã hoàn thành", en: "Done")
    case .asked: Phrase(vi: "Đã đến kỳ", en: "Open so far")
    case .owed: Phrase(vi: "Phải thực hiện", en: "To be done")
    case .optional: Phrase(vi: "Không bắt buộc", en: "Optional")
    case .optionalMet: Phrase(vi: "Không bắt buộc, đã làm", en: "Optional, done")
    }
  }
}
