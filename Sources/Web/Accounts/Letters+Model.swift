import MovementCore
import Store

/// A letter that invites an account: link, QR code, and what to do.
struct InvitationLetter {
  let account: Account
  let unit: String?
  let link: String
  let expiresAt: Instant
}

/// Letters to be printed.
struct LettersModel {
  let letters: [InvitationLetter]
  /// The plan of the present movement: who invites, and to what.
  let plan: Plan?
  let day: CivilDate
  /// Others cannot open these links: the site was reached without HTTPS, on this machine.
  let isLocal: Bool
}
