import MovementCore
import Secrets
import Store

extension Site {
  /// The account with this name and password. It takes the same time whether there is such a name
  /// or not.
  ///
  /// - Parameter address: Where the asking comes from, for the brake.
  /// - Throws: `SignInProblem`; `SiteProblem.busy`.
  func account(
    named name: String, password: String, from address: String
  ) async throws -> Account {
    guard !name.isEmpty, !password.isEmpty else { throw SignInProblem.nothingTyped }
    let attempt = SignInBrake.Attempt(name: name, address: address)
    let wait = brake.admit(attempt, at: settings.now())
    guard wait == 0 else { throw SignInProblem.tooManyTries(seconds: wait) }
    let isName = AccountName.isValid(name)
    let credential = isName ? try await store.credential(named: name) : nil
    let hash = credential?.passwordHash.map { PasswordHash(encoded: $0) }
    guard try await isRight(password, hash, attempt), let credential else {
      throw SignInProblem.wrong
    }
    brake.release(attempt)
    guard credential.account.isActive else { throw SignInProblem.disabled }
    if let hash, passwords.needsRehash(hash) {
      await rehash(password, from: hash, of: credential.account)
    }
    return credential.account
  }

  private func isRight(
    _ password: String, _ hash: PasswordHash?, _ attempt: SignInBrake.Attempt
  ) async throws -> Bool {
    do {
      return try await passwords.verify(Password(password), against: hash)
    } catch PasswordProblem.tooLong {
      return false
    } catch is PasswordWorker.Busy {
      // That was not somebody's wrong guess.
      brake.forgive(attempt)
      throw SiteProblem.busy
    }
  }

  /// Older hashes were made to cost less; the password is known now. A sign-in does not fail
  /// because this could not be done.
  private func rehash(_ password: String, from old: PasswordHash, of account: Account) async {
    guard let password = try? Password(password), let new = try? await passwords.hash(password)
    else { return }
    try? await store.rehashPassword(of: account.id, from: old.encoded, to: new.encoded)
  }
}
