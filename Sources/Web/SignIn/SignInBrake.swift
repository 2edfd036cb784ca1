import MovementCore
import Synchronization

/// Slows down guessing at passwords, without locking anybody out: what is counted belongs to the
/// one who asks (user name and address together), so that the owner of the name comes in from
/// elsewhere as ever. Addresses alone are counted too, loosely, because a whole office may share
/// one. All of it lies in memory, is bounded, and is forgotten after an hour.
final class SignInBrake: Sendable {
  struct Attempt: Hashable, Sendable {
    let name: String
    let address: String

    init(name: String, address: String) {
      // Longer ones are no names.
      self.name = String(name.prefix(64))
      self.address = address
    }
  }

  private struct State {
    var attempts = FailureTable<Attempt>(free: 3, longestWait: 300)
    var addresses = FailureTable<String>(free: 30, longestWait: 60)
  }

  private let state = Mutex(State())

  /// Lets an attempt be made, and counts it as a failure until it is released: of many at a time,
  /// too, only so many are free.
  ///
  /// - Returns: 0, or how many seconds it has to wait; then it is not counted.
  func admit(_ attempt: Attempt, at now: Instant) -> Int64 {
    state.withLock { state in
      let wait = max(
        state.attempts.wait(attempt, at: now), state.addresses.wait(attempt.address, at: now))
      guard wait == 0 else { return wait }
      state.attempts.count(attempt, at: now)
      state.addresses.count(attempt.address, at: now)
      return 0
    }
  }

  /// The password was right: what went before does not count any more.
  func release(_ attempt: Attempt) {
    state.withLock { state in
      state.attempts.forget(attempt)
      state.addresses.forgive(attempt.address)
    }
  }

  /// The attempt was not made after all.
  func forgive(_ attempt: Attempt) {
    state.withLock { state in
      state.attempts.forgive(attempt)
      state.addresses.forgive(attempt.address)
    }
  }

  /// How much is remembered: names with addresses, and addresses.
  var sizes: (attempts: Int, addresses: Int) {
    state.withLock { ($0.attempts.count, $0.addresses.count) }
  }
}
