import MovementCore

// Shape and colour of a status, the same shapes as on the board.

extension Status {
  var mark: String {
    switch self {
    case .exempt: "–"
    case .met: "●"
    case .late: "◐"
    case .inReview: "◔"
    case .closed: "×"
    case .overdue: "▲"
    case .upcoming: "·"
    case .dueSoon: "◆"
    case .open: "○"
    }
  }

  var colour: TextColour? {
    switch self {
    case .met: .green
    case .late: .yellow
    case .inReview: .cyan
    case .overdue: .red
    case .dueSoon: .magenta
    case .exempt, .closed, .upcoming: .faint
    case .open: nil
    }
  }

  /// `● Đạt đúng hạn`.
  func label(_ language: Language) -> String { mark + " " + phrase[language] }
}
