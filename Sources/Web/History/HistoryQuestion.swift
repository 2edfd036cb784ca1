import MovementCore
import Store

/// What a page of the record is asked for.
struct HistoryQuestion {
  /// Only records of this kind.
  let kind: ChangeSubject.Kind?
  /// Only what belongs to this unit and those below.
  let unit: UnitID?
  /// Only what belongs to units whose names hold these words.
  let name: String
  /// Where the page begins; nil for the latest line.
  let cursor: Int64?

  /// - Throws: `SiteProblem.badQuestion`.
  init(_ visit: Visit) throws {
    kind = try visit.query["kind"].flatMap { $0.isEmpty ? nil : $0 }.map { text in
      guard let kind = ChangeSubject.Kind(rawValue: text) else {
        throw SiteProblem.badQuestion(
          name: "kind", value: text,
          expected: Phrase(
            vi: "một loại bản ghi, ví dụ deliverable", en: "a kind of record, such as deliverable"))
      }
      return kind
    }
    cursor = try visit.query["from"].map { text in
      guard let number = Int64(text), number > 0 else {
        throw SiteProblem.badQuestion(
          name: "from", value: text,
          expected: Phrase(vi: "số thứ tự của một dòng", en: "the number of a line"))
      }
      return number
    }
    unit = visit.query["unit"].flatMap { $0.isEmpty ? nil : $0 }
    name = (visit.query["name"] ?? "").trimmingBlanks
  }

  /// The units that are asked for; nil for all of them.
  ///
  /// - Throws: `SiteProblem.noSuchUnit`.
  func units(in board: MovementBoard) throws -> [UnitID]? {
    let directory = board.directory
    var positions: [Int]?
    if let unit {
      guard let position = directory.position(of: unit) else { throw SiteProblem.noSuchUnit(unit) }
      positions = Array(directory.subtree(at: position))
    }
    if !name.isEmpty {
      let matching = board.names.matching(name)
      positions = (positions ?? Array(directory.units.indices)).filter { matching[$0] }
    }
    return positions?.map { directory.units[$0].id }
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmingBlanks: String {
    let front = drop { $0.isWhitespace }
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(front[...last])
  }
}
