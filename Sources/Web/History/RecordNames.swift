import MovementCore
import Store

/// What the ids in lines of the record are called.
struct RecordNames {
  /// The movement that the lines belong to; for lines of none, one whose directory names the units.
  let board: MovementBoard?
  private let accounts: [Account.ID: Account]

  init(board: MovementBoard?, accounts: [Account]) {
    self.board = board
    self.accounts = Dictionary(
      accounts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func unit(_ id: UnitID) -> String { board?.directory[id]?.name ?? id }

  func obligation(_ id: Obligation.ID) -> String { board?.obligation(id)?.title ?? id }

  func account(_ id: Account.ID) -> String? { accounts[id]?.displayName }

  /// Who did something: an account by the name that others see, a command as it is called.
  func actor(_ id: String) -> Phrase {
    if let name = account(id) { return Phrase(vi: name, en: name) }
    // Accounts are named by a UUID: one that is gone has no other name left.
    guard !id.contains(" "), id.count == 36 else {
      return Phrase(vi: "lệnh \(id)", en: "command \(id)")
    }
    return Phrase(vi: "tài khoản không còn tên", en: "an account without a name")
  }

  /// “Tháng 3/2019”, or “kỳ số 3” where the plan gives no name.
  func due(_ number: Int, of obligation: Obligation.ID?) -> Phrase {
    if let obligation = obligation.flatMap({ board?.obligation($0) }),
      let name = board?.due(number, of: obligation).flatMap(obligation.name)
    {
      return name
    }
    return Phrase(vi: "kỳ số \(number)", en: "due no. \(number)")
  }
}
