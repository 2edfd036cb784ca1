import MovementCore

extension CellFilter {
  /// Longest text to search for, in code points: each link of the page repeats it.
  private static let longestSearch = 100

  /// Reads a filter from what a visit asks.
  ///
  /// - Throws: `SiteProblem` with what to write, for what is not there or cannot be read.
  init(_ visit: Visit, _ board: MovementBoard) throws {
    func asked(_ name: String) -> String? {
      visit.query[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    under = try asked("under").map { try Self.unit($0, board) }
    group = try asked("group").map { try Self.unit($0, board) }
    unit = try asked("unit").map { try Self.unit($0, board) }
    search = try Self.search(asked("q") ?? "")
    kind = asked("kind")
    cluster = asked("cluster")
    try Self.check("kind", kind, among: board.directory.units.map(\.kind))
    try Self.check("cluster", cluster, among: board.directory.units.compactMap(\.cluster))
    obligation = asked("obligation")
    if let obligation, board.obligationIndices[obligation] == nil {
      throw SiteProblem.noSuchObligation(obligation)
    }
    due = try asked("due").map { try Self.due($0, of: obligation.flatMap(board.obligation)) }
    statuses = try Self.statuses(asked("status") ?? "")
  }

  private static func unit(_ id: String, _ board: MovementBoard) throws -> UnitID {
    guard board.directory.position(of: id) != nil else { throw SiteProblem.noSuchUnit(id) }
    return id
  }

  private static func search(_ text: String) throws -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.unicodeScalars.count <= longestSearch else {
      throw SiteProblem.badQuestion(
        name: "q", value: words,
        expected: Phrase(
          vi: "một phần tên đơn vị, không quá \(longestSearch) ký tự",
          en: "a part of a unit's name, \(longestSearch) characters at most"))
    }
    return words
  }

  private static func check(_ name: String, _ value: String?, among known: [String]) throws {
    guard let value, !known.contains(value) else { return }
    let list = Set(known).sorted().prefix(20).joined(separator: ", ")
    throw SiteProblem.badQuestion(
      name: name, value: value,
      expected: Phrase(vi: "một trong: \(list)", en: "one of: \(list)"))
  }

  private static func due(_ text: String, of obligation: Obligation?) throws -> Int {
    guard let obligation else {
      throw SiteProblem.badQuestion(
        name: "due", value: text,
        expected: Phrase(
          vi: "cả nhiệm vụ ở phần “obligation”, ví dụ obligation=…&due=1",
          en: "the obligation as well, such as obligation=…&due=1"))
    }
    let count = obligation.schedule.dues.count
    guard let number = Int(text), (1...max(count, 1)).contains(number) else {
      throw SiteProblem.badQuestion(
        name: "due", value: text,
        expected: Phrase(
          vi: "số kỳ, từ 1 đến \(count)", en: "the number of the due date, 1 to \(count)"))
    }
    return number
  }

  private static func statuses(_ text: String) throws -> [StatusWord] {
    try text.split(separator: ",").map { part in
      guard let word = StatusWord(String(part)) else {
        let list = StatusWord.all.map(\.text).joined(separator: ", ")
        throw SiteProblem.badQuestion(
          name: "status", value: String(part),
          expected: Phrase(
            vi: "một hay nhiều từ sau, cách nhau bằng dấu phẩy: \(list)",
            en: "one or more of these, separated by commas: \(list)"))
      }
      return word
    }
  }
}
