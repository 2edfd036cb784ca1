/// Makes each audience once.
struct Audiences {
  private let directory: UnitDirectory
  /// Whether any unit begins or ends at all: if not, a due's last day changes nothing.
  private let hasDatedUnits: Bool
  private var byQuestion: [Question: Audience] = [:]
  private var byMembers: [[Int32]: Audience] = [:]

  private struct Question: Hashable {
    let who: [Term]
    let except: [Term]
    /// Nil where it makes no difference.
    let day: CivilDate?
  }

  init(directory: UnitDirectory) {
    self.directory = directory
    hasDatedUnits = directory.units.contains { $0.from != nil || $0.to != nil }
  }

  /// The units that owe an obligation and exist on a day.
  mutating func audience(of obligation: Obligation, on day: CivilDate) -> Audience {
    let question = Question(
      who: obligation.who, except: obligation.except, day: hasDatedUnits ? day : nil)
    if let audience = byQuestion[question] { return audience }
    let members = members(question)
    let audience =
      byMembers[members] ?? Audience(members: members, unitCount: directory.units.count)
    byQuestion[question] = audience
    byMembers[members] = audience
    return audience
  }

  private func members(_ question: Question) -> [Int32] {
    var members: [Int32] = []
    for position in directory.positions(matching: question.who, except: question.except) {
      if let day = question.day, !directory.units[position].exists(on: day) { continue }
      members.append(Int32(position))
    }
    return members
  }
}
