import MovementCore
import SQL

extension StateCheck {
  mutating func checkAccounts() throws {
    var present: [Key: Present] = [:]
    try transaction.forEach(Statement(text: "SELECT " + Account.columns + " FROM account a")) {
      let account = try Account($0)
      present[Key(movement: nil, id: account.id)] = Present(account.state)
    }
    try check(.account, in: "account", present: present)
  }

  /// An account may have had several invitations; each is followed by itself.
  mutating func checkInvitations() throws {
    var present: [String: [RecordState]] = [:]
    let rows = Statement(
      text: "SELECT " + InvitationRow.columns + " FROM invitation i ORDER BY i.token_hash")
    try transaction.forEach(rows) {
      let row = try InvitationRow($0)
      present[row.account, default: []].append(row.state)
    }
    var check = self
    try forEachRecord(.invitation) { key, lines in
      var rest = present.removeValue(forKey: key.id) ?? []
      for lines in Self.apart(lines) {
        let replay = SubjectReplay(lines, of: .invitation)
        let index = rest.firstIndex { Self.isSame($0, replay.state) }
        let row = index.map { Present(rest.remove(at: $0)) }
        check.compare(replay, with: row, in: "invitation", id: key.id)
      }
      for _ in rest {
        check.result.add(Finding(.row(table: "invitation", id: key.id, field: nil), .inserted))
      }
    }
    self = check
    for id in present.keys.sorted() {
      result.add(Finding(.row(table: "invitation", id: id, field: nil), .inserted))
    }
  }

  /// The lines of each invitation. Those that have no proof yet are told apart by their moments.
  private static func apart(_ lines: [Change]) -> [[Change]] {
    var chains: [[Change]] = []
    for line in lines {
      let state = (line.before ?? line.after).flatMap { RecordState(json: $0) }
      let index =
        line.before == nil
        ? nil
        : chains.lastIndex { chain in
          let left = chain.last?.after.flatMap { RecordState(json: $0) }
          return left != nil && isSame(state, left)
        }
      if let index { chains[index].append(line) } else { chains.append([line]) }
    }
    return chains
  }

  private static func isSame(_ one: RecordState?, _ other: RecordState?) -> Bool {
    guard let one, let other else { return false }
    if let proof = one[RowProof.field], let otherProof = other[RowProof.field] {
      return proof == otherProof
    }
    return one["invitedAt"] == other["invitedAt"] && one["expiresAt"] == other["expiresAt"]
  }
}
