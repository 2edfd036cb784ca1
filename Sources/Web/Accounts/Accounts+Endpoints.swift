import Hummingbird
import MovementCore
import Store

extension Site {
  var accountsEndpoints: [Endpoint] {
    [
      .get(.accounts, .may(.manageAccounts)) { try await accounts($0, $1) },
      .get(.accountNew, .may(.manageAccounts)) { try await newAccount($0, $1) },
      .post(.accountNew, .may(.manageAccounts)) { try await addAccount($0, $1) },
      .get(.accountLetters, .may(.manageAccounts)) { try await chooseUnits($0, $1) },
      .post(.accountLetters, .may(.manageAccounts)) { try await inviteUnits($0, $1) },
      .get(.accountEdit, .may(.manageAccounts)) { try await editAccount($0, $1) },
      .post(.accountEdit, .may(.manageAccounts)) { try await changeAccount($0, $1) },
      .post(.accountInvite, .may(.manageAccounts)) { try await inviteAccount($0, $1) },
      .get(.accountReset, .may(.manageAccounts)) { try await confirmReset($0, $1) },
      .post(.accountReset, .may(.manageAccounts)) { try await resetAccount($0, $1) },
      .post(.accountState, .may(.manageAccounts)) { try await setAccountState($0, $1) },
    ]
  }

  /// The account that an address names.
  func namedAccount(_ context: SiteContext) async throws -> Account {
    guard let account = try await store.account(id: try parameter("account", context)) else {
      throw AccountProblem.unknown
    }
    return account
  }

  /// The list of accounts, with a word about what was done to one.
  func said(_ word: AccountsModel.Said, of account: Account.ID) -> Response {
    Reply.redirect(
      to: Address.accounts.with("said", word.rawValue).with("of", account).text)
  }
}
