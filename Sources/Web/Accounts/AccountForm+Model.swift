import MovementCore
import Store

/// A unit that can be chosen.
struct UnitChoice {
  let id: UnitID
  let name: String
}

/// The form of an account, with what was typed.
struct AccountFormModel {
  let id: Account.ID
  /// Nil for a new one.
  let account: Account?
  let units: [UnitChoice]
  var name = ""
  var displayName = ""
  var role = Role.unit
  var unit = ""
  var problems = WrongFields()

  init(id: Account.ID, units: [UnitChoice]) {
    self.id = id
    account = nil
    self.units = units
  }

  init(_ account: Account, units: [UnitChoice]) {
    id = account.id
    self.account = account
    self.units = units
    name = account.name
    displayName = account.displayName
    role = account.role
    unit = account.unit ?? ""
  }

  /// Takes what was typed; nil if it cannot be an account's details, and why stands beside the
  /// fields.
  mutating func read(_ form: SubmittedForm) -> AccountDetails? {
    name = form.text("name").lowercased().filter { $0 != " " }
    displayName = form.text("display-name")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    unit = form.text("unit")
    guard let role = Role(rawValue: form.text("role")) else {
      problems["role"] = Phrase(vi: "Hãy chọn một vai trò.", en: "Choose a role.")
      return nil
    }
    self.role = role
    if unit.isEmpty, role == .unit || role == .reviewer {
      problems["unit"] = Phrase(
        vi: "Vai trò này cần một đơn vị.", en: "This role needs a unit.")
    }
    if !AccountName.isValid(name) { problems["name"] = AccountProblem.badName.phrase }
    if displayName.isEmpty { problems["display-name"] = AccountProblem.badDisplayName.phrase }
    guard problems.isEmpty else { return nil }
    return AccountDetails(
      name: name, displayName: displayName, role: role, unit: unit.isEmpty ? nil : unit)
  }

  /// Puts what the store refused beside its field; throws on what belongs to none.
  mutating func show(_ problem: AccountProblem) throws {
    switch problem {
    case .badName, .nameTaken: problems["name"] = problem.phrase
    case .badDisplayName: problems["display-name"] = problem.phrase
    case .unknownUnit: problems["unit"] = problem.phrase
    case .lastOrganiser: problems["role"] = problem.phrase
    case .unknown, .idTaken, .disabled: throw problem
    }
  }
}
