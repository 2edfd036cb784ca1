import MovementCore
import Secrets
import Store

/// Accounts for tests: an organiser, a reviewer, and one for each ward.
enum People {
  static let organiser = "01890a5d-0000-7000-8000-000000000001"
  static let reviewer = "01890a5d-0000-7000-8000-000000000002"
  static let daKao = "01890a5d-0000-7000-8000-000000000003"
  static let benNghe = "01890a5d-0000-7000-8000-000000000004"

  static let details: [(Account.ID, AccountDetails)] = [
    (organiser, AccountDetails(name: "ban-to-chuc", displayName: "Ban tổ chức", role: .organiser)),
    (
      reviewer,
      AccountDetails(
        name: "ban-dan-van", displayName: "Ban Dân vận", role: .reviewer, unit: "quan-uy")
    ),
    (
      daKao,
      AccountDetails(name: "da-kao", displayName: "Phường Đa Kao", role: .unit, unit: "da-kao")
    ),
    (
      benNghe,
      AccountDetails(
        name: "ben-nghe", displayName: "Phường Bến Nghé", role: .unit, unit: "ben-nghe")
    ),
  ]

  static let asOrganiser = Actor(id: organiser, role: .organiser, request: "r-organiser")
  static let asReviewer = Actor(id: reviewer, role: .reviewer, request: "r-reviewer")
  static let asDaKao = Actor(id: daKao, role: .unit, request: "r-da-kao")
  static let asBenNghe = Actor(id: benNghe, role: .unit, request: "r-ben-nghe")
}

/// A UUID with a number at its end.
func uuid(_ number: Int) -> String {
  let digits = String(number)
  return "01890a5d-0000-7000-9000-" + String(repeating: "0", count: 12 - digits.count) + digits
}

/// What is kept of a secret.
func tokenHash(_ secret: String) -> String { Digest.sha256(secret).hexadecimal }

extension TestStore {
  /// A store with the small movement and its people.
  func populate() async throws {
    try await store.load(Samples.load())
    for (id, details) in People.details {
      try await store.addAccount(id: id, details, by: Actor(id: "tester"))
    }
  }

  func newSession(_ number: Int, idle: Int64 = 3_600, absolute: Int64 = 36_000) -> NewSession {
    NewSession(
      tokenHash: tokenHash("session \(number)"), id: uuid(number), device: "Điện thoại \(number)",
      isRemembered: false, idleUntil: clock.now.advanced(bySeconds: idle),
      expiresAt: clock.now.advanced(bySeconds: absolute))
  }
}
